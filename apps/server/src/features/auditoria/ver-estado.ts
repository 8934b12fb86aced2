import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { alcanzaNacional, exigirCadena } from './alcance.ts'
import { findCabeza, findSello } from './cadena.repo.ts'
import { findEstado, findUltimaVerificacion } from './verificacion.repo.ts'

/** What the last verification said. Whoever sees the whole country sees what was found in all of it. */
export async function verEstado(ctx: ContextoTerritorial, pedida: string | undefined) {
  const { db, alcance } = ctx
  const { territorio } = alcance
  const cadena = pedida ?? (territorio.clase === 'entidad' ? territorio.codigo : undefined)
  const sello = await findSello(db)
  return {
    cadena: cadena === undefined ? null : await unaCadena(ctx, cadena),
    todas: alcanzaNacional(alcance) ? await todas(ctx) : null,
    sello: sello && { n: sello.n, en: sello.en, huella: sello.huella },
  }
}

async function unaCadena(ctx: ContextoTerritorial, cadena: string) {
  const { db, alcance, servicios } = ctx
  exigirCadena(ctx, cadena)
  const cabeza = await findCabeza(db, alcance, cadena)
  const estado = await findEstado(db, alcance, cadena)
  return {
    ...{ cadena, entidad: entidadBreve(servicios.referencia, cadena), eslabones: cabeza?.n ?? 0 },
    verificada: estado && {
      ...{ en: estado.terminadaEn, hastaN: estado.hastaN, integra: estado.integra },
      fallas: [...estado.fallas],
    },
  }
}

async function todas({ db }: ContextoTerritorial) {
  const ultima = await findUltimaVerificacion(db)
  if (ultima === null) return null
  const { terminada_en: en, integra, cadenas, eslabones, sellos, fallas } = ultima
  return { en, integra, cadenas, eslabones, sellos, fallas }
}
