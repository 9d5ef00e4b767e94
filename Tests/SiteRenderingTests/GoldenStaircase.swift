/// What `PictureTests.golden` draws: an output to be read by eye when it changes.
// swift-format-ignore
let goldenStaircase = """
    <figure class="picture picture-staircase">
    <figcaption><b>Trapp</b></figcaption>
    <svg viewBox="0 0 740 128.8" role="group" aria-labelledby="bilde-1:title" aria-describedby="bilde-1:desc">
    <title id="bilde-1:title">Trapp</title><desc id="bilde-1:desc">Trapp, nedenfra og opp.</desc>
    <text class="sub" font-size="14" x="533" y="13.3">Bloom</text><a class="c1" href="om.html" aria-label="Å vite om – Remembering"><path class="tint t0" d="M16 76.8L520 76.8L520 126.8L16 126.8Z"/><path class="edge" d="M16 126.8L16 76.8L520 76.8"/><circle class="fill" cx="43" cy="101.8" r="13.5"/><text class="on" font-size="15" text-anchor="middle" x="43" y="107">1</text><text class="name" font-size="16" x="68" y="107.4">Å vite om</text><path class="rung" d="M530 79.8L738 79.8L738 125.8L530 125.8Z"/><text class="sub" font-size="15" lang="en" x="544" y="107">Remembering</text></a>
    <g class="c1 current" aria-current="true"><path class="fill" d="M61 26.8L520 26.8L520 76.8L61 76.8Z"/><path class="edge" d="M61 76.8L61 26.8L520 26.8"/><path class="fill" d="M58 51.8L47 43.8L47 59.8Z"/><circle class="hole" cx="88" cy="51.8" r="13.5"/><text class="num" font-size="15" text-anchor="middle" x="88" y="57">2</text><text class="on" font-size="16" x="113" y="57.4">Indre kompass</text></g>
    </svg>
    <details class="picture-more"><summary>Vis som liste</summary>
    <ol class="picture-items">
    <li class="c1"><a href="om.html">Å vite om</a> <span class="picture-alongside">Bloom: <i lang="en">Remembering</i></span></li>
    <li class="c1"><b aria-current="true">Indre kompass</b> <span class="picture-here">Du er her</span></li>
    </ol>
    </details>
    </figure>

    """
