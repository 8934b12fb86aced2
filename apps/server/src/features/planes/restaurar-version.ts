import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { agregarVersion } from './agregar-version.ts'
import { elegirVersion } from './elegir.ts'
import { lockPlanes } from './planes.repo.ts'

/** Undo: the content of an earlier version comes back as a new one. Bringing back what is already there makes no version. */
export async function restaurarVersion(
  actor: Actor,
  entidad: string,
  { elegida: numero, contra }: { readonly elegida: number; readonly contra: number },
): Promise<{ version: number }> {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, entidad)
  const { fila, clave, version, versiones, plan } = await elegirVersion(actor, entidad, numero)
  if (contra !== fila.version) {
    rechazar('plan.version_cambio', { esperada: String(contra), actual: String(fila.version) })
  }
  const actual = versiones.find((v) => v.version === fila.version)
  if (actual?.sha256 === version.sha256) return { version: fila.version }
  const hecha = await agregarVersion(actor, fila, {
    ...{ origen: 'restauracion', carga: null, restaura: numero },
    ...{ plan, metasNumeradas: fila.metasNumeradas },
  })
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'plan.restaurar',
    sujeto: `plan/${clave.desde}/version/${hecha.version}`,
    hechos: { restaura: numero, sha256: hecha.sha256 },
    en: ahora,
  })
  return { version: hecha.version }
}
