import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pausa } from 'node:timers/promises'
import { enTrabajo } from './places.mjs'
import { identidadDe, viveAun } from './process-identity.mjs'

/**
 * Runs a task while holding a named lock. The file names its holder, so one left by a process that died (kill -9, power cut)
 * is taken over; a living holder is waited for, saying so.
 */
export async function conCandado(nombre, decir, tarea) {
  const ruta = enTrabajo(`${nombre}.candado`)
  await tomar(ruta, decir)
  try {
    return await tarea()
  } finally {
    rmSync(ruta, { force: true })
  }
}

async function tomar(ruta, decir) {
  const yo = identidadDe(process.pid)
  const propio = `${ruta}.${process.pid}`
  let avisado = false
  try {
    writeFileSync(propio, yo)
    // link() publishes the file with its content in one step: nobody reads a lock half written.
    while (!enlazar(propio, ruta)) {
      const titular = leerTitular(ruta)
      if (titular === undefined) continue
      if (!viveAun(titular)) await retirar(ruta, decir)
      else {
        if (!avisado)
          decir(
            `      Otra orden (proceso ${Number.parseInt(titular, 10)}) está haciendo lo mismo; esperando a que termine…`,
          )
        avisado = true
        await pausa(200)
      }
    }
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
      throw new Error(
        `No se puede escribir en «${ruta}». La carpeta .kpt es de otro usuario: ejecute la orden con ese usuario, o devuelva la carpeta a su dueño.`,
      )
    }
    throw error
  } finally {
    rmSync(propio, { force: true })
  }
}

/** Only who holds the second lock removes a dead one, looking again first: two waiters never remove a living lock. */
async function retirar(ruta, decir) {
  const relevo = `${ruta}.relevo`
  await tomar(relevo, decir)
  try {
    const titular = leerTitular(ruta)
    if (titular !== undefined && !viveAun(titular)) rmSync(ruta, { force: true })
  } finally {
    rmSync(relevo, { force: true })
  }
}

function enlazar(propio, ruta) {
  try {
    linkSync(propio, ruta)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function leerTitular(ruta) {
  try {
    return readFileSync(ruta, 'utf8')
  } catch {
    return undefined
  }
}
