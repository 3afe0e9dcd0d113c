/**
 * All of the page's script: filters for the table, and today in sight when somebody looks closely. Without it the table is
 * whole, the filters do not show, and lines of time begin at their beginning.
 */
export const script = `
(function () {
  Array.prototype.slice.call(document.querySelectorAll('.zoom input')).forEach(function (one) {
    one.addEventListener('change', function () {
      Array.prototype.slice.call(document.querySelectorAll('.track')).forEach(function (track) {
        var today = track.querySelector('path.today');
        if (today) track.scrollLeft += today.getBoundingClientRect().left - track.getBoundingClientRect().left - track.clientWidth / 4;
      });
    });
  });
})();
(function () {
  var bar = document.querySelector('.filters'), find = document.getElementById('find'), owner = document.getElementById('owner'), stage = document.getElementById('stage'), found = document.getElementById('found');
  var rows = Array.prototype.slice.call(document.querySelectorAll('#all tbody tr'));
  if (!bar || !rows.length) return;
  bar.hidden = false;
  function filter() {
    var words = find.value.toLowerCase(), count = 0;
    rows.forEach(function (row) {
      var fits = (!owner.value || row.cells[1].textContent === owner.value) && (!stage.value || row.cells[3].textContent === stage.value) && row.textContent.toLowerCase().indexOf(words) >= 0;
      row.hidden = !fits;
      if (fits) count++;
    });
    found.textContent = count + ' of ' + rows.length;
  }
  [find, owner, stage].forEach(function (one) { one.addEventListener('input', filter); });
})();
`.trim();
