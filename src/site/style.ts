/** The looks of the page, for light and dark and for paper. Colours keep a contrast of 4.5 to what is behind them. */
export const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1f2328;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0550ae;--green:#1a7f37;--green-back:#aceebb;--amber:#7d4e00;--amber-back:#fae17d;--red:#a40e26;--red-back:#ffcecb;--blue:#0550ae;--blue-back:#b6e3ff;--grey:#57606a;--grey-back:#d8dee4}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9ea7b3;--line:#3d444d;--panel:#151b23;--link:#79c0ff;--green:#56d364;--green-back:#0f5323;--amber:#e3b341;--amber-back:#5f4100;--red:#ff9492;--red-back:#78191b;--blue:#79c0ff;--blue-back:#0c3a73;--grey:#9ea7b3;--grey-back:#2f363d}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:1280px;margin:0 auto;padding:0 20px}
header{padding-top:24px}h1{margin:0;font-size:26px;line-height:1.25}h2{margin:40px 0 12px;font-size:20px;border-bottom:1px solid var(--line);padding-bottom:6px}h3{font-size:16px;margin:20px 0 6px}h4{font-size:14px;margin:12px 0 4px}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;margin:12px 0}
a{color:var(--link)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--link);outline-offset:2px}
small,footer,figcaption,.key{color:var(--soft);font-size:14px}
.verdict{font-size:20px;font-weight:600;border-left:6px solid var(--grey);padding:8px 14px;background:var(--panel);margin:16px 0}
.verdict.on-track{border-color:var(--green)}.verdict.at-risk{border-color:var(--amber)}.verdict.off-track{border-color:var(--red)}
.warning{color:var(--red);font-weight:600}
.wide,.graph,.track{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line)}thead th{color:var(--soft);font-weight:600}tbody th{font-weight:400;min-width:160px}.line{display:block}
.health,.stage,.gate,.tag,.count{display:inline-block;border-radius:10px;padding:0 8px;font-size:13px;background:var(--grey-back);color:var(--text);white-space:nowrap}
.health.on-track,.stage.done,.gate.open{background:var(--green-back)}.health.at-risk{background:var(--amber-back)}.health.off-track,.stage.out-of-order{background:var(--red-back)}.stage.ready{background:var(--blue-back)}
details{margin:6px 0}summary{cursor:pointer}ul.plain{list-style:none;padding:0}ul.plain li{margin:4px 0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,290px),1fr));gap:16px}.card{border:1px solid var(--line);border-radius:8px;padding:4px 14px 10px;background:var(--panel)}.card ul{padding-left:18px;margin:4px 0;font-size:14px}
.zoom{border:0;padding:0;margin:0;display:flex;gap:12px;font-size:14px}.zoom legend{float:left;padding:0 12px 0 0;color:var(--soft)}
.chart{display:grid;grid-template-columns:minmax(110px,26%) 1fr;border:1px solid var(--line);border-radius:8px;margin:8px 0;overflow:hidden}
.labels{list-style:none;margin:0;padding:0;background:var(--panel);font-size:13px}.labels li{height:30px;display:flex;align-items:center;padding:0 8px}.labels li>span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:12px;line-height:14px;overflow-wrap:anywhere}.labels .tag{font-size:11px;padding:0 5px}
svg.time{display:block;min-width:100%}
#timeline:has(#zoom-quarter:checked) svg.time{width:200%}#timeline:has(#zoom-month:checked) svg.time{width:500%}#timeline:has(#zoom-week:checked) svg.time{width:1500%}
svg text{fill:var(--text);font:12px system-ui,sans-serif}text.month{fill:var(--soft);text-anchor:middle}
.tick{stroke:var(--line)}.today{stroke:var(--red);stroke-width:2}.dependency{stroke:var(--amber);stroke-width:1.5}
svg.time rect{rx:3px}rect.plan{fill:var(--blue-back);stroke:var(--blue)}rect.done{fill:var(--green-back);stroke:var(--green)}rect.critical{fill:var(--amber-back);stroke:var(--amber)}rect.band{fill:var(--grey-back);stroke:var(--grey)}
text.promise,text.before{text-anchor:middle;font-size:16px}text.promise.on-track{fill:var(--green)}text.promise.at-risk{fill:var(--amber)}text.promise.off-track{fill:var(--red)}
.progress .track{fill:var(--grey-back)}.progress .done{fill:var(--green);stroke:none}
.swatch{display:inline-block;width:14px;height:12px;border-radius:3px;border:1px solid var(--grey);background:var(--grey-back);margin-left:10px}.swatch.done{background:var(--green-back);border-color:var(--green)}.swatch.plan,.swatch.ready{background:var(--blue-back);border-color:var(--blue)}.swatch.critical{background:var(--amber-back);border-color:var(--amber)}.swatch.out-of-order{background:var(--red-back);border-color:var(--red)}.swatch.blocked{background:var(--back)}.swatch.scope{background:var(--blue);height:3px;border:0;vertical-align:middle}.sign{margin-left:10px}
.graph{border:1px solid var(--line);border-radius:8px;padding:8px}.graph svg{display:block}.graph text{text-anchor:middle}.graph text.phase{text-anchor:start;fill:var(--soft)}
.frame{fill:var(--panel);stroke:var(--line)}.node rect{fill:var(--back);stroke:var(--grey);width:172px;rx:5px}.node.ready rect{fill:var(--blue-back);stroke:var(--blue)}.node.done rect{fill:var(--green-back);stroke:var(--green)}.node.dropped rect{fill:var(--grey-back);stroke-dasharray:4}.node.out-of-order rect{fill:var(--red-back);stroke:var(--red)}.node.critical rect{stroke-width:3}
a.node:focus-visible rect{stroke:var(--link);stroke-width:4}
.arrow{fill:none;stroke:var(--grey);marker-end:url(#tip)}.arrow.heavy{stroke:var(--amber);stroke-width:2.5}path.tip{fill:var(--grey)}
.burn-up{margin:8px 0}.burn-up svg svg path.done{fill:var(--green-back);stroke:var(--green);vector-effect:non-scaling-stroke}.burn-up path.scope{fill:none;stroke:var(--blue);stroke-width:2;vector-effect:non-scaling-stroke}
.filters{display:flex;flex-wrap:wrap;gap:8px 16px;font-size:14px}.filters[hidden]{display:none}
input,select{font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:6px;padding:2px 6px}
.skip{position:absolute;left:-999px}.skip:focus{position:static}
@media (max-width:700px){table,tbody,tr,th,td{display:block}thead{position:absolute;left:-999px}tr{border-bottom:1px solid var(--line);padding:6px 0}tbody th,td{border:0;padding:2px 0}td:empty{display:none}td[data-label]::before{content:attr(data-label) ': ';color:var(--soft)}td br{display:none}td .line{display:inline}.missing{margin:8px 0}td .line+.line::before{content:', '}main,header,footer{padding:0 12px}h1{font-size:22px}.verdict{font-size:18px}.chart{grid-template-columns:42% 1fr}.labels li{padding:0 4px}text.few-0,text.few-1{display:none}#all td{display:inline;font-size:13px}#all td+td:not(:empty)::before{content:' · '}}
@media (max-width:1100px){text.few-1{display:none}}
@media print{:root{color-scheme:light}body{font-size:11px}nav,.zoom,.filters,.skip{display:none}a{color:inherit}.wide,.graph,.track{overflow:visible}.graph svg{max-width:100%;height:auto}section,.chart,.card,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}}
@page{size:A4;margin:14mm}
`.trim();
