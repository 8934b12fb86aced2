// Columns of the files: names, counts, and each figure with its numerator and its denominator.
import { NOMBRES_ESTADO_META, NOMBRES_ESTADO_REPORTE, NOMBRES_HECHO } from '@kpt/textos'
import type { Columna as ColumnaCsv } from '@kpt/textos/libro'
import { SITUACIONES } from './hechos.ts'
import type {
  CorteTendencia,
  Cuenta,
  Departamento,
  FilaEntidad,
  Grupo,
  GrupoTablero,
  MetaAbierta,
  Sumas,
} from './tipos.ts'

export const CSV_DEPARTAMENTOS: ColumnaCsv<Departamento>[] = [
  { titulo: 'Código', valor: (d) => d.codigo },
  { titulo: 'Departamento', valor: (d) => d.nombre },
  ...deCuenta<Departamento>((d) => d.cuenta),
  { titulo: 'Validado', numero: true, valor: (d) => d.cuenta.validado },
  { titulo: 'Entidades que suman', numero: true, valor: (d) => d.suman.entidades },
  { titulo: 'De ellas, sin actualizar', numero: true, valor: (d) => d.suman.sinActualizar },
  ...deSumas<Departamento>((d) => d.avance),
]

export const CSV_ENTIDADES: ColumnaCsv<FilaEntidad>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Departamento', valor: (f) => f.entidad.departamentoNombre },
  { titulo: 'Cumplimiento', valor: (f) => NOMBRES_HECHO[f.hecho] },
  { titulo: 'Estado del reporte', valor: (f) => (f.version > 0 ? NOMBRES_ESTADO_REPORTE[f.estado] : 'Sin enviar') },
  { titulo: 'Versión', numero: true, valor: (f) => (f.version > 0 ? f.version : null) },
  { titulo: 'Primer envío', valor: (f) => f.primerEnvioEn },
  { titulo: 'Envío de la versión', valor: (f) => f.enviadaEn },
  { titulo: 'La envió', valor: (f) => f.enviadaPor?.nombre },
  { titulo: 'Usuario líder', valor: (f) => f.lider?.nombre },
  { titulo: 'Correo del usuario líder', valor: (f) => f.lider?.correo },
  { titulo: 'Validada', valor: (f) => (f.version === 0 ? '' : f.validada ? 'Sí' : 'No') },
  { titulo: 'Sin actualizar: corte de las cifras', numero: true, valor: (f) => f.sinActualizar?.corte },
  ...deSumas<FilaEntidad>((f) => f.avance),
]

export const CSV_TENDENCIA: ColumnaCsv<CorteTendencia>[] = [
  { titulo: 'Vigencia', numero: true, valor: (c) => c.vigencia },
  { titulo: 'Corte', numero: true, valor: (c) => c.corte },
  { titulo: 'Datos hasta', valor: (c) => c.fechaDatos },
  { titulo: 'Límite', valor: (c) => c.limite },
  ...deCuenta<CorteTendencia>((c) => c.cuenta),
  { titulo: 'Suman, sin actualizar', numero: true, valor: (c) => c.sinActualizar },
  ...deSumas<CorteTendencia>((c) => c.avance),
]

export const CSV_GRUPOS_TABLERO: ColumnaCsv<GrupoTablero>[] = [
  { titulo: 'Clave', valor: (g) => g.clave },
  { titulo: 'Nombre', valor: (g) => g.nombre },
  { titulo: 'Entidades', numero: true, valor: (g) => g.entidades },
  { titulo: 'De ellas, sin actualizar', numero: true, valor: (g) => g.sinActualizar },
  ...deSumas<GrupoTablero>((g) => g),
]

export const CSV_GRUPOS: ColumnaCsv<Grupo>[] = [
  { titulo: 'Clave', valor: (g) => g.clave },
  { titulo: 'Nombre', valor: (g) => g.nombre },
  ...deSumas<Grupo>((g) => g),
]

export const CSV_METAS: ColumnaCsv<MetaAbierta>[] = [
  { titulo: 'Meta', valor: (m) => m.meta },
  { titulo: 'Texto', valor: (m) => m.personalizacion },
  { titulo: 'Línea', valor: (m) => m.linea },
  { titulo: 'Sector', valor: (m) => m.sector },
  { titulo: 'ODS', valor: (m) => m.ods },
  { titulo: 'Unidad', valor: (m) => m.unidad },
  { titulo: 'Estado', valor: (m) => NOMBRES_ESTADO_META[m.estado] },
  { titulo: 'Ejecutado en la vigencia', numero: true, valor: (m) => m.fisico.entradas.ejecutado },
  { titulo: 'Programado en la vigencia', numero: true, valor: (m) => m.fisico.entradas.programado },
  { titulo: 'Avance físico de la vigencia, %', numero: true, valor: (m) => porcentaje(m.fisico.valor) },
  { titulo: 'Avance físico del cuatrienio, %', numero: true, valor: (m) => porcentaje(m.fisicoCuatrienio.valor) },
  { titulo: 'Dinero ejecutado, pesos', numero: true, valor: (m) => m.financiero.entradas.ejecutado },
  { titulo: 'Dinero programado, pesos', numero: true, valor: (m) => m.financiero.entradas.programado },
  { titulo: 'Avance financiero, %', numero: true, valor: (m) => porcentaje(m.financiero.valor) },
]

function deCuenta<F>(de: (fila: F) => Omit<Cuenta, 'validado'>): ColumnaCsv<F>[] {
  return [
    { titulo: 'Obligadas', numero: true, valor: (f) => de(f).obligadas },
    ...SITUACIONES.map((s) => ({ titulo: s.nombre, numero: true, valor: (f: F) => de(f)[s.cuenta] })),
  ]
}

function deSumas<F>(de: (fila: F) => Sumas | null): ColumnaCsv<F>[] {
  const columna = (titulo: string, valor: (s: Sumas) => string | number | null): ColumnaCsv<F> => ({
    titulo,
    numero: true,
    valor: (f) => {
      const sumas = de(f)
      return sumas ? valor(sumas) : null
    },
  })
  return [
    columna('Metas', (s) => s.metas),
    columna('Metas reportadas', (s) => s.metasReportadas),
    columna('Metas sin avance declarado', (s) => s.metasDeclaradas),
    columna('Metas que no requieren reporte', (s) => s.metasNoRequieren),
    columna('Avance físico de la vigencia, %', (s) => porcentaje(s.fisico)),
    columna('Suma de avances de la vigencia', (s) => s.sumaFisico),
    columna('Metas programadas en la vigencia', (s) => s.metasProgramadas),
    columna('Avance físico del cuatrienio, %', (s) => porcentaje(s.fisicoCuatrienio)),
    columna('Suma de avances del cuatrienio', (s) => s.sumaFisicoCuatrienio),
    columna('Metas programadas en el cuatrienio', (s) => s.metasCuatrienio),
    columna('Avance financiero de la vigencia, %', (s) => porcentaje(s.financiero)),
    columna('Dinero ejecutado, pesos', (s) => s.ejecutado),
    columna('Dinero programado, pesos', (s) => s.programado),
    columna('Del ejecutado, compartido entre metas, pesos', (s) => s.compartido),
    columna('Compartido con otras metas y no sumado, pesos', (s) => s.compartidoAparte),
  ]
}

/** A ratio as a percentage with four decimals, `18.6667`; null stays blank. */
export function porcentaje(razon: number | null | undefined): string | null {
  return razon === null || razon === undefined ? null : (razon * 100).toFixed(4)
}
