// Loaded into the server before anything else (`node --import`): its clock stands where the stories say, and runs on
// from there. The law counts days, so a story that needs eight of them must be able to let them pass.
const RealDate = Date;
const start = process.env.STORY_NOW ?? '';
let shift = start === '' ? 0 : RealDate.parse(start) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
};

process.on('message', (now) => {
  shift = RealDate.parse(String(now)) - RealDate.now();
  process.send?.(now);
});
process.channel?.unref();
