import type { InsumoGuardado } from './insumo.repo.ts'

/** A version of a table of inputs as the contract shows it. */
export function insumoVisible(insumo: InsumoGuardado) {
  const { fuente, vigencia, version, filas, procedencia, licencia, fecha, razon, demostracion, en } = insumo
  return {
    ...{ fuente, vigencia, version, filas, procedencia, licencia, fecha, razon, demostracion, en },
    columnas: [...insumo.columnas],
    sha256: insumo.sha256.toString('hex'),
    origen: insumo.origen as 'tabla' | 'gestionweb',
    archivo: archivoDe(insumo),
  }
}

export function archivoDe({ archivo, archivo_sha256: huella }: InsumoGuardado) {
  return archivo === null || huella === null ? null : { nombre: archivo, sha256: huella.toString('hex') }
}
