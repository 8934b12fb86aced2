// The layers of the house, enforced. Capture groups: a new feature needs no new rule.
// Order of the river in the domain: each feature may import only from those before it.
const RIO = [
  'shared',
  'territorio',
  'calendario',
  'correo',
  'acceso',
  'fichas',
  'auditoria',
  'catalogo',
  'planes',
  'homologacion',
  'reportes',
  'seguimiento',
  'cruce',
  'gestionweb',
  'revision',
  'comunicaciones',
  'mdm',
]
// These two do not know each other: both stand on `reportes`.
const APARTE = [['seguimiento', 'gestionweb']]

const PRUEBA = '\\.test\\.tsx?$'
const fuera = (nombre) => `^packages/domain/src/(${nombre.join('|')})/`

const rio = RIO.map((feature, i) => ({
  name: `rio-${feature}`,
  comment: `En el dominio, ${feature} solo puede usar lo que está antes de él: ${RIO.slice(0, i).join(' ← ') || 'nada'}.`,
  severity: 'error',
  from: { path: `^packages/domain/src/${feature}/`, pathNot: PRUEBA },
  to: {
    path: fuera(
      [...RIO.slice(i + 1), ...APARTE.flatMap(([a, b]) => (feature === b ? [a] : feature === a ? [b] : []))].concat(
        'ninguna',
      ),
    ),
  },
}))

export default {
  forbidden: [
    ...rio,
    {
      name: 'sin-ciclos',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sin-huerfanos',
      comment: 'Un archivo que nadie usa no se queda.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          PRUEBA,
          '\\.d\\.ts$',
          '(^|/)(vite|vitest|playwright)\\.config\\.ts$',
          '^e2e/recorridos/',
          '^bench/',
          '\\.mjs$',
          '/(main|generar)\\.tsx?$',
        ],
      },
      to: {},
    },
    {
      name: 'dominio-puro',
      comment: 'El dominio no conoce npm, ni node:, ni otro paquete.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: PRUEBA },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'textos-solo-dominio',
      severity: 'error',
      from: { path: '^packages/textos/src/', pathNot: PRUEBA },
      to: { pathNot: '^packages/(textos|domain)/src/' },
    },
    {
      name: 'contrato-solo-dominio-y-zod',
      severity: 'error',
      from: { path: '^packages/contract/src/', pathNot: PRUEBA },
      to: { pathNot: '^(packages/(contract|domain)/src/|node_modules/zod/)' },
    },
    {
      name: 'paquetes-no-conocen-aplicaciones',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(apps|e2e|bench)/' },
    },
    {
      name: 'servidor-y-web-no-se-conocen',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-sin-esquemas',
      comment: 'El navegador toma del contrato solo tipos: los esquemas pesan.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: PRUEBA },
      to: {
        path: '^(packages/contract/|node_modules/zod/)',
        pathNot: '/limites\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'dominio-por-su-indice',
      comment: 'Una característica del dominio se usa por su index.ts.',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/', pathNot: PRUEBA },
      to: { path: '^packages/domain/src/([^/]+)/', pathNot: ['^packages/domain/src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'plataforma-no-conoce-caracteristicas',
      severity: 'error',
      from: { path: '^apps/server/src/platform/', pathNot: PRUEBA },
      to: { path: '^apps/server/src/(features|testing|cli)/' },
    },
    {
      name: 'caracteristica-por-su-indice',
      comment: 'Una característica del servidor entra a otra solo por su index.ts.',
      severity: 'error',
      from: { path: '^apps/server/src/features/([^/]+)/' },
      to: { path: '^apps/server/src/features/([^/]+)/', pathNot: ['^apps/server/src/features/$1/', '/index\\.ts$'] },
    },
    {
      name: 'raiz-por-el-indice',
      comment: 'Quien compone y la línea de comandos también entran por index.ts.',
      severity: 'error',
      from: { path: '^apps/server/src/(cli/|testing/|[^/]+\\.ts$)', pathNot: PRUEBA },
      to: { path: '^apps/server/src/features/[^/]+/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'consultas-solo-en-repos',
      comment: 'El SQL de las características vive en sus archivos .repo.ts.',
      severity: 'error',
      from: { path: '^apps/server/src/features/', pathNot: ['\\.repo\\.ts$', PRUEBA] },
      to: { path: '^node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'produccion-sin-pruebas',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [PRUEBA, '^apps/server/src/testing/'] },
      to: { path: ['^apps/server/src/testing/', PRUEBA] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps/web/dist|\\.kpt)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
