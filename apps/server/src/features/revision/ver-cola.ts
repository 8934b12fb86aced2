import { obligado } from '@kpt/domain/calendario'
import { type ClaveReporte, type EstadoReporte, parteDe } from '@kpt/domain/reportes'
import { alcanza, type ContextoTerritorial } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import { findCronogramas } from '../calendario/index.ts'
import { abrirJuez } from '../reportes/index.ts'
import { countCola, findCola, type Revisable } from './revision.repo.ts'

const ESTADOS: Record<Consulta['estado'], readonly EstadoReporte[]> = {
  por_revisar: ['enviado'],
  en_ajustes: ['en_ajustes', 'borrador'],
  validados: ['validado'],
  todos: [],
}

type Consulta = {
  readonly estado: 'por_revisar' | 'en_ajustes' | 'validados' | 'todos'
  readonly texto?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** What waits for this person, and what it already returned or validated. */
export async function verCola(ctx: ContextoTerritorial, { estado, texto, pagina, tamano }: Consulta) {
  const { db, alcance } = ctx
  const revisables = await revisablesDe(ctx)
  const { porRevisar, enAjustes, validados } = await countCola(db, alcance, revisables)
  const { filas, total } = await findCola(db, alcance, revisables, { estados: ESTADOS[estado], texto, pagina, tamano })
  const juzgar = abrirJuez(ctx)
  const visibles = []
  for (const { primerEnvioEn, ...fila } of filas) {
    const { vigencia, corte } = fila
    const clave = {
      entidad: fila.entidad.codigo,
      instrumento: fila.instrumento as ClaveReporte['instrumento'],
      vigencia,
      corte,
    }
    visibles.push({ ...fila, oportuna: primerEnvioEn === null ? null : await juzgar(clave, primerEnvioEn) })
  }
  return { filas: visibles, total, pagina, tamano, cuentas: { porRevisar, enAjustes, validados } }
}

/** Entities and vigencias whose reports this person reviews: by duty, inside its territory, and never those it reports for (R4.1, R4.4). */
async function revisablesDe({ db, alcance, persona, ahora, servicios }: ContextoTerritorial): Promise<Revisable[]> {
  const { territorio, reglas } = servicios.referencia
  const propias = await findReportaPor(db, persona.cuenta, ahora)
  const entidades = [...territorio.values()].filter((e) => alcanza(alcance, e))
  return (await findCronogramas(db)).flatMap(({ instrumento, vigencia }) =>
    entidades.flatMap((entidad) => {
      const deber = obligado(reglas, entidad, instrumento, vigencia)
      const revisa = deber.obligado && parteDe(persona.rol, deber.revisor, propias.has(entidad.codigo)) === 'revisor'
      return revisa ? [{ entidad: entidad.codigo, instrumento, vigencia }] : []
    }),
  )
}
