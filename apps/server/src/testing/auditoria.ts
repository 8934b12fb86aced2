// Chains for the tests, and the hand of somebody who may do anything to the database.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { registrar } from '../platform/audit/index.ts'
import type { Mundo } from './mundo.ts'

/** Adds links to a chain, each an act of its own. */
export async function anotar(
  mundo: Mundo,
  cadena: string,
  cuantos: number,
  cuenta: string | null = null,
): Promise<void> {
  const { db } = mundo.servicios.conexion
  for (let i = 1; i <= cuantos; i += 1) {
    mundo.reloj.avanzar(1_000)
    const acto = {
      accion: 'reporte.abrir',
      sujeto: `reporte/seguimiento/2025/${i}`,
      hechos: { paso: i, rol: 'usuario_lider' },
    }
    await registrar(db, { cadena, cuenta, ...acto, en: mundo.reloj.ahora() })
  }
}

export type Superusuario = {
  /** Past every permission and every trigger. */
  hacer(orden: string, valores?: unknown[]): Promise<pg.QueryResult>
  /** Rewrites a chain from one of its links on, so that it follows again up to its head. */
  rehacer(cadena: string, n: number, texto: (anterior: string) => string): Promise<void>
  /** Everything as it was when it was opened. */
  restaurar(): Promise<void>
  cerrar(): Promise<void>
}

const TABLAS = ['auditoria', 'auditoria_cabeza', 'auditoria_sello']

export async function abrirSuperusuario(mundo: Mundo): Promise<Superusuario> {
  const url = mundo.servicios.conexion.pool.options.connectionString?.replace('//kpt_app@', '//postgres@')
  const cliente = new pg.Client({ connectionString: url })
  cliente.on('error', () => {})
  await cliente.connect()
  await cliente.query('set session_replication_role = replica')
  for (const tabla of TABLAS) await cliente.query(`create temp table copia_${tabla} as select * from ${tabla}`)
  return {
    hacer: (orden, valores = []) => cliente.query(orden, valores),
    rehacer: (cadena, n, texto) => rehacer(cliente, cadena, n, texto),
    async restaurar() {
      for (const tabla of TABLAS) {
        await cliente.query(`delete from ${tabla}`)
        await cliente.query(`insert into ${tabla} select * from copia_${tabla}`)
      }
    },
    cerrar: () => cliente.end(),
  }
}

async function rehacer(cliente: pg.Client, cadena: string, n: number, texto: (anterior: string) => string) {
  const { rows } = await cliente.query<{ n: string; texto: string }>(
    'select n, texto from auditoria where cadena = $1 order by n',
    [cadena],
  )
  let hash: Buffer = Buffer.alloc(32)
  for (const fila of rows) {
    const nuevo = Number(fila.n) === n ? texto(fila.texto) : fila.texto
    hash = sha256(Buffer.concat([hash, sha256(nuevo)]))
    await cliente.query('update auditoria set texto = $3, hash = $4 where cadena = $1 and n = $2', [
      cadena,
      fila.n,
      nuevo,
      hash,
    ])
  }
  await cliente.query('update auditoria_cabeza set hash = $2 where cadena = $1', [cadena, hash])
}

function sha256(datos: string | Uint8Array): Buffer {
  return createHash('sha256').update(datos).digest()
}
