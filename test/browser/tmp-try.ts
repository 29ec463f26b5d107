import {chromium} from 'playwright-core';
import sp from '@sparticuz/chromium';
import {join} from 'node:path';
const cache='/tmp/pb-try';
const b=await chromium.launch({executablePath:join(cache,'chromium'),args:sp.args,headless:true,env:{...process.env as Record<string,string>,LD_LIBRARY_PATH:join(cache,'al2023','lib'),FONTCONFIG_FILE:join(cache,'fonts.conf')}});
const p=await b.newPage();
console.log(JSON.stringify(await p.evaluate(`(()=>{const c=document.createElement('canvas').getContext('2d'); const o={};for(const f of ['sans-serif','serif','system-ui','"Open Sans"','bold "Open Sans"','"DejaVu Sans"','bold "DejaVu Sans"','"DejaVu Serif"','bold "DejaVu Serif"']){c.font=(f.startsWith('bold ')?'bold ':'')+'100px '+f.replace('bold ','');const w=(s:string)=>c.measureText(s).width; o[f]=[w('Armed conflict resumed in 14 of 100 simulated histories (10 to 19) under history'),...Array.from({length:95},(_,i)=>Math.round(w(String.fromCharCode(32+i))))]}return o})()`)));
await b.close();
