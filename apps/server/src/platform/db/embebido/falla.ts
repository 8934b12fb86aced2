import { describirFallaMotor, type FallaMotor } from '@kpt/textos/motor'

export type ErrorMotor = Error & FallaMotor

/** An error that carries its code and details; the message is the sentence for people. */
export function fallaMotor(falla: FallaMotor): ErrorMotor {
  return Object.assign(new Error(describirFallaMotor(falla)), { name: 'FallaMotor' }, falla)
}

export function esFallaMotor(error: unknown): error is ErrorMotor {
  return error instanceof Error && error.name === 'FallaMotor'
}

/** Translates what the file system refused; anything else passes unchanged. */
export function fallaDeDisco(error: unknown, ruta: string, cuenta: string): unknown {
  const codigo = error instanceof Error && 'code' in error ? error.code : undefined
  if (codigo === 'ENOSPC' || codigo === 'EDQUOT') {
    return fallaMotor({ codigo: 'disco-lleno', detalles: { ruta, libresMB: null } })
  }
  if (codigo === 'EACCES' || codigo === 'EPERM' || codigo === 'EROFS') {
    return fallaMotor({ codigo: 'sin-permiso', detalles: { ruta, cuenta } })
  }
  return error
}

type Lugar = { readonly ruta: string; readonly registro: string; readonly cuenta: string; readonly uid: number }

/** Reads the engine's own words (always in English, lc_messages=C) and names the failure. */
export function fallaDeRegistro(texto: string, lugar: Lugar): ErrorMotor {
  const { ruta, cuenta } = lugar
  const motivo = lineaDecisiva(texto)
  if (/No space left on device|Disk quota exceeded/i.test(texto)) {
    return fallaMotor({ codigo: 'disco-lleno', detalles: { ruta, libresMB: null } })
  }
  if (/could not look up effective user ID/i.test(texto)) {
    return fallaMotor({ codigo: 'cuenta-sin-nombre', detalles: { uid: lugar.uid } })
  }
  if (/Cannot allocate memory|could not map anonymous shared memory|out of memory/i.test(texto)) {
    return fallaMotor({ codigo: 'memoria-insuficiente', detalles: { motivo } })
  }
  if (
    /Permission denied|Operation not permitted|Read-only file system|has wrong ownership|invalid permissions/i.test(
      texto,
    )
  ) {
    return fallaMotor({ codigo: 'sin-permiso', detalles: { ruta, cuenta } })
  }
  if (
    /PANIC:|invalid (primary )?checkpoint record|could not (open|read) file "(global|pg_wal|base)|required WAL directory|is not a valid data directory|incorrect checksum/i.test(
      texto,
    )
  ) {
    return fallaMotor({ codigo: 'datos-danados', detalles: { ruta, motivo } })
  }
  if (/error while loading shared libraries|GLIBC/.test(texto)) {
    return fallaMotor({ codigo: 'motor-no-ejecuta', detalles: { programa: 'postgres', motivo } })
  }
  return fallaMotor({ codigo: 'arranque-fallido', detalles: { registro: lugar.registro, motivo } })
}

function lineaDecisiva(texto: string): string {
  const lineas = texto.split('\n').filter((linea) => linea.trim() !== '')
  return lineas.find((linea) => /FATAL|PANIC|error:/i.test(linea)) ?? lineas.at(-1) ?? 'sin mensaje'
}
