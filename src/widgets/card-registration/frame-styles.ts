import { css } from 'lit';

export const frameStyles = css`
  .card-frame {
    position: relative;
    block-size: var(--_frame-height);
    overflow: hidden;
    transition: block-size var(--_motion);
  }
  .card-frame iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: var(--_radius);
    color-scheme: normal;
  }
  .card-frame.loading iframe,
  .card-frame.silent iframe {
    visibility: hidden;
  }
  .card-frame.silent {
    block-size: 0;
  }
  .card-frame > .skeleton {
    position: absolute;
    inset: 0;
    align-content: start;
    gap: calc(var(--_unit) * 8);
    padding-block: calc(var(--_unit) * 4);
  }
  .card-frame > .skeleton .bone {
    block-size: calc(var(--_unit) * 11);
    border-radius: var(--_radius);
  }
  .card-frame:has(iframe:focus-visible) {
    overflow: visible;
  }
  .look {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    border-radius: var(--_radius);
    font-size: var(--_font-size);
  }
  /* The transition changes nothing to be seen: it makes the engine tell when a value became another. */
  .look,
  .look i {
    transition:
      color 1ms step-start,
      font-size 1ms step-start,
      border-radius 1ms step-start;
    forced-color-adjust: none;
  }
`;
