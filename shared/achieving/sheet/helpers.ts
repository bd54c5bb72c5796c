import type { RowFacts } from "./facts";

/** The hidden columns that hold numbers from the plan, in their order on the sheet. */
export const FACT_COLUMNS: Record<keyof RowFacts, string> = {
  scale: "h.s",
  comparator: "h.c",
  factorYear: "h.kN",
  factorPeriod: "h.kK",
  everyYear: "h.eN",
  everyPeriod: "h.eK",
  holds: "h.v1",
  reached: "h.v2",
  otherwise: "h.v3",
  none: "h.v0",
  line: "h.l",
  change: "h.t",
  place: "h.n",
  first: "h.n0",
  list: "h.d",
  counts: "h.d0",
  objective: "h.m",
};

const compared = (a: string, goal: string): string =>
  `IF(AND(ISNUMBER(${a}),ISNUMBER(${goal})),` +
  `IFERROR(ROUND((${a}-${goal})*[scale]/MAX(1,ABS(${goal})*[scale])*1000000000,3),""),"")`;

const held = (d: string): string =>
  `IF(ISNUMBER(${d}),IF(OR([comparator]=1,[comparator]=6),IF(${d}>=-1,1,0),IF([comparator]=2,IF(${d}>1,1,0),` +
  `IF([comparator]=3,IF(${d}<=1,1,0),IF([comparator]=4,IF(${d}<-1,1,0),IF(ABS(${d})<=1,1,0))))),"")`;

/** Equal to a word in either Unicode form: keyboards on some systems decompose. */
const says = (cell: string, word: string): string =>
  [...new Set([word.normalize("NFC"), word.normalize("NFD")])].map((form) => `${cell}="${form}"`).join(",");

const status = (a: string): string => `IF([arose]=0,2,IF(ISNUMBER([compare]),IF(ISNUMBER(${a}),1,0),3))`;

const sumOfGroup = (column: string): string =>
  `SUMIF([place:],"<="&[place],${column})-SUMIF([place:],"<"&[first],${column})`;

const UP = `IF([compare]>0,[figure]/[compare],[held])`;

const DOWN =
  `IF(IF([change]=1,IF(ISNUMBER([baseline]),IF([baseline]>[compare],1,0),0),0)=1,` +
  `([baseline]-[figure])/([baseline]-[compare]),` +
  `IF([held]=1,1,IF(OR([compare]<=0,[figure]<=0),0,MIN(1,[compare]/[figure]))))`;

const ALIKE =
  `IF(AND([figure]=0,[compare]=0),1,IF(OR(AND([figure]>0,[compare]>0),AND([figure]<0,[compare]<0)),` +
  `MIN(ABS([figure]),ABS([compare]))/MAX(ABS([figure]),ABS([compare])),0))`;

/** A hidden column worked out by a formula: its heading, and how it is worked out from those before it. */
export interface HelperColumn {
  name: string;
  header: string;
  formula: string;
}

/**
 * DESIGN §6 in columns, each resting only on those before it. Every number a person types stands behind ISNUMBER; sums
 * over a group go by the places of its shares, so that sorting the rows changes nothing. What worked-out targets count
 * (`judged`) rests on typed figures alone, else a row would rest on its own column. A row that a person added holds no
 * numbers of the plan and comes to nothing.
 * @param months from 1 January to the period's end
 */
export function helperColumns(
  months: number,
  words: { inPeriod: string; states: string[]; yes: string[] },
): HelperColumn[] {
  const state = words.states.reduceRight((rest, word, at) => `IF(OR(${says("[state]", word)}),${at + 1},${rest})`, "0");
  const yes = words.yes.map((word) => says("[estimate]", word)).join(",");
  const inPeriod = [words.inPeriod.normalize("NFC"), words.inPeriod.normalize("NFD")]
    .map((form) => `COUNTIF([method.],"*${form}*")`)
    .join("+");
  return [
    // what was entered
    { name: "alone", header: "h.k", formula: `IF(${inPeriod}>0,1,0)` },
    { name: "factor", header: "h.f", formula: `IF([alone]=1,[factorPeriod],[factorYear])` },
    { name: "every", header: "h.e", formula: `IF([alone]=1,[everyPeriod],[everyYear])` },
    { name: "said", header: "h.st", formula: `IFERROR(${state},0)` },
    { name: "guess", header: "h.u", formula: `IFERROR(IF(OR(${yes},[estimate]=1,[estimate]=TRUE),1,0),0)` },
    {
      name: "arose",
      header: "h.p",
      formula:
        `IF([said]=3,0,IF([comparator]=6,1,IF(AND(ISNUMBER([numerator]),ISNUMBER([denominator])),` +
        `IF([denominator]=0,IF([numerator]=0,0,1),1),1)))`,
    },
    {
      name: "typed",
      header: "h.a0",
      formula:
        `IF([arose]=0,"",IF([comparator]=6,IF([said]=1,1,IF([said]=2,0,"")),` +
        `IF(IF(AND(ISNUMBER([numerator]),ISNUMBER([denominator])),IF([denominator]=0,0,1),0)=1,` +
        `IFERROR([numerator]/[denominator],""),IF(ISNUMBER([actual]),[actual],""))))`,
    },
    // the goal
    {
      name: "planned",
      header: "h.g0",
      formula: `IF(AND(ISNUMBER([value]),ISNUMBER([comparator])),IF(AND(OR([comparator]=3,[comparator]=4),ISNUMBER([high])),[high],[value]),"")`,
    },
    {
      name: "compare",
      header: "h.g",
      formula: `IF([comparator]=6,1,IF(ISNUMBER([planned]),IF([factor]=1,[planned],ROUND([planned]*[factor],12)),""))`,
    },
    {
      name: "onLine",
      header: "h.gl",
      formula:
        `IF(ISNUMBER([compare]),IF([line]=1,[compare]*${months}/12,IF([line]=2,` +
        `IF(ISNUMBER([baseline]),[baseline]+([compare]-[baseline])*${months}/12,""),"")),"")`,
    },
    // typed figures against the goal, a group's shares together
    { name: "status0", header: "h.q0", formula: status("[typed]") },
    {
      name: "together",
      header: "h.as",
      formula:
        `IF(ISNUMBER([place]),IF(COUNTIFS([place:],">="&[first],[place:],"<="&[place],[status0:],1)=[place]-[first]+1,` +
        `${sumOfGroup("[typed:]")},""),IF([status0]=1,[typed],""))`,
    },
    { name: "goals", header: "h.gs", formula: `IF(ISNUMBER([place]),${sumOfGroup("[compare:]")},[compare])` },
    { name: "apart0", header: "h.s0", formula: compared("[together]", "[goals]") },
    { name: "held0", header: "h.h0", formula: held("[apart0]") },
    {
      name: "judged",
      header: "h.j0",
      formula: `IF([counts]>0,0,IF(ISNUMBER([held0]),IF([held0]=1,IF([every]=1,1,[holds]),IF([every]=1,2,[otherwise])),0))`,
    },
    // worked-out targets
    {
      name: "met",
      header: "h.m1",
      formula: `IF([counts]>0,COUNTIFS([list:],[counts],[judged:],1),0)`,
    },
    {
      name: "unmet",
      header: "h.m2",
      formula: `IF([counts]>0,COUNTIFS([list:],[counts],[judged:],2),0)`,
    },
    {
      name: "figure",
      header: "h.a",
      formula: `IF([arose]=0,"",IF([counts]>0,IF([met]+[unmet]>0,[met]/([met]+[unmet]),""),[typed]))`,
    },
    { name: "status", header: "h.q", formula: status("[figure]") },
    // judging
    {
      name: "apart",
      header: "h.sd",
      formula: `IF([counts]>0,${compared("[figure]", "[compare]")},[apart0])`,
    },
    { name: "held", header: "h.h", formula: held("[apart]") },
    { name: "offLine", header: "h.sl", formula: `IF([status]=1,${compared("[figure]", "[onLine]")},"")` },
    {
      name: "onTheWay",
      header: "h.dl",
      formula:
        `IF(ISNUMBER([offLine]),IF([comparator]<=2,IF([offLine]>=-1,1,0),IF([comparator]<=4,IF([offLine]<=1,1,0),` +
        `IF(ISNUMBER([baseline]),IF([compare]>[baseline],IF([offLine]>=-1,1,0),` +
        `IF([compare]<[baseline],IF([offLine]<=1,1,0),0)),0))),0)`,
    },
    {
      name: "judgement",
      header: "h.j",
      formula:
        `IF(ISNUMBER([comparator]),IF([status]=2,6,IF([status]=3,7,IF([status]=0,[none],IF(ISNUMBER([held]),` +
        `IF([every]=1,IF([held]=1,1,2),IF([held]=1,[holds],IF([onTheWay]=1,[reached],[otherwise]))),7)))),0)`,
    },
    {
      name: "reach",
      header: "h.r",
      formula: `IF([status]=1,IFERROR(IF([comparator]=6,[held],IF([comparator]<=2,${UP},IF([comparator]<=4,${DOWN},${ALIKE}))),""),"")`,
    },
    // for the means
    {
      name: "share",
      header: "h.w",
      formula: `IF(AND(ISNUMBER([reach]),[judgement]<=4),IF(ISNUMBER([weight]),MAX(0,[weight]),1),0)`,
    },
    { name: "capped", header: "h.wr", formula: `IF([share]>0,[share]*MIN(1,MAX(0,[reach])),0)` },
  ];
}
