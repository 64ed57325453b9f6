export function activate(): void {
  // placeholder
}
