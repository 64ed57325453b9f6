import { body, describeRule } from '../rule-cases';

describeRule('ref-notation', [
  {
    text: body('[t]({{< «relref» "01_dns" >}}) {{< relref "01_dns" >}}\n'),
    fixed: body('[t]({{% relref "01_dns" %}}) {{< relref "01_dns" >}}\n'),
  },
]);
