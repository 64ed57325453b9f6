/** A length of time as players write it: `12:34`, `1:02:03` from an hour on; none is below zero. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const short = `${two(minutes)}:${two(whole % 60)}`;
  return hours > 0 ? `${String(hours)}:${short}` : short;
}
