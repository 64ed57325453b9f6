import { body, describeRule } from '../rule-cases';

describeRule('parked-button', [
  {
    text: body('<!-- «{{% button href="https://youtu.be/abc" icon="video" %}}x{{% /button %}}» -->\n'),
    message: 'The button to the video is parked here; fill it in once its address is known.',
  },
]);
