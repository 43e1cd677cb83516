import assert from 'node:assert/strict';
import { test } from 'node:test';

import { csvOf } from '../src/csv.js';

test('cells are quoted where they must be, and none becomes a formula', () => {
  const cases = [
    ['한빛', '한빛'],
    ['a,b', '"a,b"'],
    ['그는 "예"라고', '"그는 ""예""라고"'],
    ['두\n줄', '"두\n줄"'],
    [' 앞', '" 앞"'],
    ['=1+1', "'=1+1"],
    ['+82', "'+82"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    [-1, '-1'],
    [0.5, '0.5'],
    ['', ''],
  ];
  for (const [value, expected] of cases) assert.equal(csvOf([[value]]), expected, String(value));
  assert.equal(csvOf([['a', 1], ['b', 2]]), 'a,1\r\nb,2');
});
