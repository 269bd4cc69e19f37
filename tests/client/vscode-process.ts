/** What gives a process of its own a stand-in for all of VS Code's module, as a script: whatever is asked of it can be called, made, and asked for more. */
export const standIn = `
  const any = () => new Proxy(function () {}, {
    get: (target, key) => {
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.iterator) return () => [].values();
      return key === 'then' || typeof key === 'symbol' ? undefined : any();
    },
    set: () => true,
    apply: any,
    construct: any,
  });
  const { Module } = require('node:module');
  const load = Module._load;
  const vscode = any();
  Module._load = (name, ...others) => (name === 'vscode' ? vscode : load(name, ...others));
`;
