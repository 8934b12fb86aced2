// After the chaos: every acknowledged thing is there, once, and everything kept still proves itself.
import { createHash } from 'node:crypto'
import { recalcularAportes } from '../../../apps/server/src/features/reportes/index.ts'
import { comprobarCadena } from '../../../apps/server/src/platform/audit/index.ts'
import type { Conexion } from '../../../apps/server/src/platform/db/conexion.ts'
import { alcanceInterno } from '../../../apps/server/src/platform/http/index.ts'
import type { Diario, Enviado, Guardado } from './diario.ts'

export type Comprobado = {
  readonly eslabones: number
  readonly cadenas: number
  readonly versiones: number
  /** What is wrong, in words; empty when all is well. */
  readonly faltas: readonly string[]
}

export async function comprobarTodo(conexion: Conexion, vigencia: number, diario: Diario): Promise<Comprobado> {
  const cadenas = await comprobarCadenas(conexion)
  const versiones = await comprobarVersiones(conexion, vigencia, diario.enviados)
  return {
    eslabones: cadenas.eslabones,
    cadenas: cadenas.cadenas,
    versiones: versiones.cuantas,
    faltas: [
      ...cadenas.faltas,
      ...comprobarGuardados(cadenas.veces, diario.guardados),
      ...(await comprobarValores(conexion, vigencia, diario.guardados)),
      ...(await comprobarRecordadas(conexion, diario.guardados)),
      ...versiones.faltas,
    ],
  }
}

type Eslabon = { cadena: string; n: number; texto: string; hash: Buffer }

/** Every chain from its first link to its head; counts how often each operation is in its own. */
async function comprobarCadenas({ pool }: Conexion) {
  const { rows: cabezas } = await pool.query<{ cadena: string; n: number; hash: Buffer }>(
    'select * from auditoria_cabeza',
  )
  const veces = new Map<string, number>()
  const faltas: string[] = []
  let eslabones = 0
  for (const cabeza of cabezas) {
    const { rows } = await pool.query<Eslabon>(
      'select cadena, n, texto, hash from auditoria where cadena = $1 order by n',
      [cabeza.cadena],
    )
    eslabones += rows.length
    const ultimo = rows.at(-1)
    if (!comprobarCadena(rows).integra) faltas.push(`la cadena ${cabeza.cadena} no es íntegra`)
    if (ultimo?.n !== cabeza.n || !ultimo.hash.equals(cabeza.hash))
      faltas.push(`la cabeza de ${cabeza.cadena} no es su último eslabón`)
    for (const { texto } of rows) {
      const { hechos } = JSON.parse(texto) as { hechos: { opId?: string } }
      if (hechos.opId) {
        const clave = `${cabeza.cadena}/${hechos.opId}`
        veces.set(clave, (veces.get(clave) ?? 0) + 1)
      }
    }
  }
  return { cadenas: cabezas.length, eslabones, veces, faltas }
}

function comprobarGuardados(veces: ReadonlyMap<string, number>, guardados: readonly Guardado[]): string[] {
  return guardados.flatMap(({ entidad, opId }) => {
    const cuantas = veces.get(`${entidad}/${opId}`) ?? 0
    return cuantas === 1 ? [] : [`la operación ${opId} de ${entidad} está ${cuantas} veces en su cadena`]
  })
}

/** The last value acknowledged in each field is the one that stands, or one that was on its way when the load ended. */
async function comprobarValores(
  { pool }: Conexion,
  vigencia: number,
  guardados: readonly Guardado[],
): Promise<string[]> {
  const lugar = (g: Pick<Guardado, 'entidad' | 'corte' | 'meta' | 'campo' | 'clave'>) =>
    [g.entidad, g.corte, g.meta, g.campo, g.clave].join('/')
  const ultimos = new Map(guardados.map((g) => [lugar(g), g]))
  const { rows } = await pool.query<Guardado & { antes: string | null }>(
    `select entidad, corte, meta, campo, clave, valor, antes from reporte_valor where vigencia = $1`,
    [vigencia],
  )
  const enPie = new Map(rows.map((r) => [lugar(r), r]))
  return [...ultimos].flatMap(([clave, { valor }]) => {
    const fila = enPie.get(clave)
    return fila?.valor === valor || fila?.antes === valor
      ? []
      : [`en ${clave} se reconoció ${valor} y está ${fila?.valor}`]
  })
}

async function comprobarRecordadas({ pool }: Conexion, guardados: readonly Guardado[]): Promise<string[]> {
  const { rows } = await pool.query<{ op: string }>(
    `select o.op from unnest($1::text[], $2::uuid[]) as o (entidad, op)
     where not exists (select from operacion p where p.entidad = o.entidad and p.op_id = o.op)`,
    [guardados.map((g) => g.entidad), guardados.map((g) => g.opId)],
  )
  return rows.map(({ op }) => `la operación ${op} no se recuerda`)
}

/** Every version reads as its own fingerprint says; those acknowledged are there with the fingerprint that was told. */
async function comprobarVersiones(conexion: Conexion, vigencia: number, enviados: readonly Enviado[]) {
  const { rows } = await conexion.pool.query<{
    entidad: string
    corte: number
    version: number
    texto: string
    sha256: Buffer
  }>(
    'select entidad, corte, version, texto, sha256 from reporte_version where vigencia = $1 order by entidad, corte, version',
    [vigencia],
  )
  const faltas: string[] = []
  const huellas = new Map<string, string>()
  for (const { entidad, corte, version, texto, sha256 } of rows) {
    const nombre = `${entidad}/${corte}/${version}`
    huellas.set(nombre, sha256.toString('hex'))
    if (!createHash('sha256').update(texto).digest().equals(sha256))
      faltas.push(`la versión ${nombre} no es la de su huella`)
    const clave = { entidad, instrumento: 'seguimiento', vigencia, corte } as const
    const bien = await recalcularAportes(conexion.db, alcanceInterno(), clave, version).then(
      ({ distintos }) => distintos.length === 0,
      () => false,
    )
    if (!bien) faltas.push(`los aportes de ${nombre} no son los de su texto`)
  }
  for (const { entidad, corte, version, sha256 } of enviados) {
    if (huellas.get(`${entidad}/${corte}/${version}`) !== sha256)
      faltas.push(`falta la versión ${entidad}/${corte}/${version}`)
  }
  return { cuantas: rows.length, faltas }
}
