// Runs before everything else and on any Node, so it is plain JavaScript without new syntax.
var needed = [22, 12];
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < needed[0] || (parts[0] === needed[0] && parts[1] < needed[1])) {
  console.error(
    'This needs Node ' + needed.join('.') + ' or newer; this is Node ' + process.versions.node + '.\n' +
    'npm ci normally installs a fitting Node beside the project (package.json, optionalDependencies), and npm scripts then use it.\n' +
    'Run the command through npm (npm start, npm test). If that is what you did, your platform (' + process.platform + '-' + process.arch + ')\n' +
    'has no such package: install Node 24 from https://nodejs.org/ and run the command again.'
  );
  process.exit(1);
}
