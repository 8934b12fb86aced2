// The country of the demonstration, loaded behind a server that already attends. Cut short, it goes on at the next start where it was;
// complete, it is never touched again.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { PoolClient } from 'pg'
import { registrar } from '../../../platform/audit/index.ts'
import type { Servicios } from '../../../platform/servicios.ts'
import { CUENTAS } from '../cuentas.ts'
import { pdfDeDemostracion } from '../pdf.ts'
import { asegurarCronogramas } from './asegurar-cronogramas.ts'
import { sha256 } from './cadena.ts'
import { cuentasDelPais } from './cuentas-del-pais.ts'
import { abrirHilo } from './hilo.ts'
import { entidadesDelPais, readPais } from './leer-pais.ts'
import { dejarTurno, findTocadas, insertCuentas, insertLote, isCompleto, SUJETO_PAIS, tomarTurno } from './pais.repo.ts'
import type { EntidadDelPais, Pais } from './pais.ts'

export type Poblacion = {
  readonly servicios: Servicios
  readonly avisar: (texto: string) => void
  /** Stops after the batch under way. */
  readonly senal: AbortSignal
  /** Only these; all of them when absent. */
  readonly entidades?: readonly CodigoEntidad[]
}

/** Loads what is missing; false when it was stopped, when there was nothing to do or when another process is at it. */
export async function poblarPais(poblacion: Poblacion): Promise<boolean> {
  const { servicios } = poblacion
  const { db, pool } = servicios.conexion
  if (await isCompleto(db)) return false
  const cliente = await pool.connect()
  try {
    if (!(await tomarTurno(cliente))) return false
    try {
      return await poblar(poblacion, cliente)
    } finally {
      await dejarTurno(cliente)
    }
  } finally {
    cliente.release()
  }
}

async function poblar(poblacion: Poblacion, cliente: PoolClient): Promise<boolean> {
  const { servicios, avisar, senal, entidades } = poblacion
  const { db } = servicios.conexion
  const hoy = servicios.reloj.ahora()
  await asegurarCronogramas(servicios, hoy)
  const todas = entidadesDelPais(servicios, hoy).filter(({ codigo }) => entidades?.includes(codigo) ?? true)
  const tocadas = await findTocadas(db)
  const faltan = enOrden(todas.filter(({ codigo }) => !tocadas.has(codigo) && !CON_GENTE.has(codigo)))
  await insertCuentas(db, cuentasDelPais(servicios.referencia), hoy)
  const inicio = performance.now()
  avisar(`Demostración: el país inventado se carga mientras usted ya puede entrar (${faltan.length} entidades)…`)
  const pais = await readPais(servicios, hoy)
  const hecho = await cargar(poblacion, cliente, { pais, faltan, inicio })
  if (senal.aborted) return false
  const segundos = Math.round((performance.now() - inicio) / 1000)
  const hechos = { entidades: todas.length }
  await registrar(db, {
    ...{ cadena: 'nacional', cuenta: null, accion: 'demostracion.pais_completo', sujeto: SUJETO_PAIS },
    ...{ hechos, en: servicios.reloj.ahora() },
  })
  const { entidades: cuantas, metas, reportes } = hecho
  avisar(
    `Demostración: el país está completo: ${cuantas} entidades, ${metas} metas y ${reportes} envíos en ${segundos} s.`,
  )
  return true
}

/** Municipalities whose leaders can sign in: what they have done is told by themselves. */
const CON_GENTE = new Set(CUENTAS.flatMap(({ rol, entidad }) => (rol === 'usuario_lider' && entidad ? [entidad] : [])))

/** The department of the reviewer who can sign in goes first; then the rest, each department whole. */
function enOrden(entidades: readonly EntidadDelPais[]): EntidadDelPais[] {
  const primero = CUENTAS.find(({ rol }) => rol === 'revisor_gobernacion')?.entidad
  const suyas = entidades.filter(({ departamento }) => departamento === primero)
  return [...suyas, ...entidades.filter(({ departamento }) => departamento !== primero)]
}

type Carga = { readonly pais: Pais; readonly faltan: readonly EntidadDelPais[]; readonly inicio: number }

/** Takes each batch as it comes, copies it with its documents and asks for another; one is always being made meanwhile. */
async function cargar(
  { servicios, avisar, senal }: Poblacion,
  cliente: PoolClient,
  { pais, faltan, inicio }: Carga,
): Promise<{ entidades: number; metas: number; reportes: number }> {
  const pdf = pdfDeDemostracion('Acto inventado para la demostracion. Sin valor legal.')
  const documento = { sha256: sha256(pdf).toString('hex'), bytes: pdf.length }
  const carpeta = await mkdtemp(join(tmpdir(), 'kpt-pais-'))
  const archivo = join(carpeta, 'acto.pdf')
  const hilo = abrirHilo({ pais, entidades: faltan, documento })
  const hecho = { entidades: 0, metas: 0, reportes: 0 }
  const hablar = crearVoz(avisar, faltan.length, inicio)
  try {
    await writeFile(archivo, pdf)
    for (;;) {
      const lote = await hilo.siguiente()
      if (lote === null || senal.aborted) return hecho
      for (const codigo of lote.conDocumento) {
        await servicios.almacen.guardarDocumento(codigo, documento.sha256, archivo)
      }
      await insertLote(cliente, lote.copias)
      hecho.entidades += lote.entidades
      hecho.metas += lote.metas
      hecho.reportes += lote.reportes
      hablar(hecho.entidades)
    }
  } finally {
    await hilo.cerrar()
    await rm(carpeta, { recursive: true, force: true })
  }
}

const CADA = 5_000

/** Says how far it is, now and then. */
function crearVoz(avisar: (texto: string) => void, total: number, inicio: number) {
  let dicho = inicio
  return (hechas: number) => {
    const ahora = performance.now()
    if (ahora - dicho < CADA || hechas >= total) return
    dicho = ahora
    avisar(`Demostración: ${hechas} de ${total} entidades…`)
  }
}
