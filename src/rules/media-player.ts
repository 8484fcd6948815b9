import { defineRule, drop } from '../rule.ts';

const CLOCK = String.raw`-?\d{1,2}:\d\d(?::\d\d)?`;
const CLOCKS = new RegExp(`^(?:${CLOCK}\\s*[/|]\\s*${CLOCK}|0?0:00|-0?0:00)(?:\\s*\\d(?:\\.\\d+)?x)?$`);
const PLACE =
  /^(?:image|photo|picture|slide|video|item|page|gallery|figure)?\s*\d{1,3}\s?(?:of|\/)\s?\d{1,3}(?:\s(?:images|photos|slides|pictures))?$/i;
const SPEED = /^(?:\d(?:\.\d+)?x\s*){2,}$/;

export default defineRule({
  id: 'media-player',
  category: 'media',
  why: 'Players and galleries leave their buttons, clocks and counters in the text.',
  examples: {
    removes: [
      'Listen to this article',
      '0:00 / 3:45',
      'Your browser does not support the audio element.',
      'Image 1 of 12',
      'Click to enlarge',
      'Hide caption',
    ],
    keeps: [
      'Listen to this, she said, and held the shell to his ear.',
      '4 / 5',
      'Click to enlarge the map, and the third well appears.',
      'The video player',
      '3:45',
      'View of the gallery',
    ],
  },
  phrases: {
    only: `listen to this article, listen to this story, listen to article, listen to the article,
      listen to this post, listen to the story, listen now, listen to this episode,
      listen to the audio version, audio version of this article, listen to this page,
      listen to the podcast, audio article, audio player, hear this story, read aloud, play video,
      play audio, play episode, play all, play now, play button, play podcast, watch video,
      play pause, watch the video, watch now, watch on youtube, watch more, watch full video,
      watch full episodes, watch live, watch this video, watch video on youtube, watch the full video,
      watch the full episode, watch the video below, video player is loading, video is loading,
      loading video, loading the player, autoplay, error loading media, this video is unavailable,
      video unavailable, video ad feedback, now playing, playing now, current time, duration,
      remaining time, playback rate, playback speed, stream type live, seek to live, captions off,
      captions settings, descriptions off, subtitles off, subtitles settings, audio track, mute,
      unmute, skip backward, skip forward, tap to unmute, click to unmute, seek back, seek forward,
      rewind, toggle mute, pause, replay, view gallery, view full gallery, view photos,
      view all photos, see all photos, see more photos, open gallery, launch gallery, photo gallery,
      image gallery, open image gallery, view slideshow, start slideshow, show gallery,
      open image in gallery, open image, open photo, view image, view larger image, view full size,
      view image in fullscreen, view fullscreen, enlarge image, enlarge this image, enlarge photo,
      click to enlarge, click to zoom, click image to enlarge, tap to enlarge, expand image,
      click for larger image, click here to enlarge, click to view larger, show caption, hide caption,
      toggle caption, show all images, next image, previous image, next slide, previous slide,
      next photo, previous photo, close gallery, go to slide, show captions, hide captions,
      show transcript, view transcript, read transcript, hide transcript, caption settings,
      close modal dialog, download audio, download mp3, embed video,
      your browser (does not|doesn't) support (the|) (audio|video|html5 video|html5 audio|iframes),
      your browser (does not|doesn't) support the (audio|video) (element|tag),
      sorry your browser doesn't support (audio|video|html5 video|html5 audio),
      this browser does not support the video element, your browser does not support playing audio`,
    within: `your browser does not support the audio, your browser does not support the video,
      enable javascript to play, beginning of dialog window escape will cancel,
      this is a modal window this modal can be closed, javascript is required to play,
      your browser does not support iframes, seek to live currently behind live,
      generated using text to speech, this audio is auto generated`,
  },
  spot({ content, shape }) {
    if (shape.words === 0 || shape.words > 10) return null;
    if (CLOCKS.test(content) || SPEED.test(content)) return 'clock';
    return PLACE.test(content) && /^\D|of|^0?1 \//i.test(content) ? 'place' : null;
  },
  *judge(document, hits, sights) {
    const parts = new Set(hits.filter((hit) => hit.only).map((hit) => hit.block));
    for (const { block, only, within, phrase } of hits) {
      if (!only && !within) continue;
      // One word may be a sub-heading, unless the player's other buttons are next to it: "Duration", "Rewind".
      const isLone =
        only && document.blocks[block]!.shape.words === 1 && !parts.has(block - 1) && !parts.has(block + 1);
      yield drop(block, isLone ? 'hint' : 'sure', `it ${only ? 'says only' : 'says'} “${phrase}”`);
    }
    for (const { block, seen } of sights) {
      if (seen === 'clock') yield drop(block, 'sure', 'it is the clock of a player');
      else yield drop(block, 'likely', 'it counts the pictures of a gallery');
    }
  },
});
