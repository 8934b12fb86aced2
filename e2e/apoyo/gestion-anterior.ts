// GESTIONWEB of the year before, so that this year's has something beside it: DNP publishes its circular and its questionnaire, and the entity sends its answers
// late. By the doors of the screens: how each is used has journeys of its own.
import type { Page } from '@playwright/test'
import { TODO_RESPONDIDO } from '../../apps/server/src/testing/gestionweb.ts'
import { operacion } from '../../apps/server/src/testing/reporte.ts'
import { entrarComo, type Persona } from './gente.ts'
import { firmarYEnviar, pedir } from './por-la-red.ts'

const CRONOGRAMA = { instrumento: 'gestionweb', vigencia: 2024 } as const
const CUESTIONARIO = '/api/cuestionarios/borradores'

/** Leaves the page in the session of the leader. */
export async function responderAnioAnterior(page: Page, lider: Persona, entidad: string): Promise<void> {
  await entrarComo(page, 'administradora')
  await publicarCronograma(page)
  await publicarCuestionario(page)
  await entrarComo(page, lider)
  const reporte = `/api/entidades/${entidad}/reportes/gestionweb/2024/1`
  await pedir(page, `${reporte}/operaciones`, { operaciones: TODO_RESPONDIDO.map(operacion) })
  await firmarYEnviar(page, reporte)
}

async function publicarCronograma(page: Page): Promise<void> {
  const { clave } = await pedir(page, '/api/calendario/circulares', {
    ...{ antes: null, numero: '0050-4', fecha: '2025-01-10', asunto: 'GESTIONWEB de 2024', expide: 'DNP' },
    ...{ firma: null, disponible: true, documento: null },
  })
  const { version } = await pedir(page, '/api/calendario/borradores', {
    ...{ ...CRONOGRAMA, origen: 'en_blanco', efecto: 'fija', circular: clave },
  })
  const borrador = '/api/calendario/borradores/gestionweb/2024'
  const fila = {
    ...{ responsable: 'Alcaldías', medio: 'GESTIONWEB', apertura: null, corte: 1, obligados: ['municipio'], dudas: [] },
  }
  const filas = [
    {
      ...{ ...fila, clave: 'reporte', orden: 1, item: '1', texto: 'Reportar la información', clases: ['reporte'] },
      ...{ limite: '2025-06-27', textoLimite: '27 de junio de 2025', trasLimite: 'recibe' },
    },
    {
      ...{ ...fila, clave: 'ajustes', orden: 2, item: '2', texto: 'Ajustes', clases: ['ajustes', 'cierre'] },
      ...{ limite: '2026-12-18', textoLimite: '18 de diciembre de 2026', trasLimite: 'cierra' },
    },
  ]
  const cortes = [{ numero: 1, clase: 'unico', fechaDatos: '2024-12-31' }]
  const contenido = { politica: 'literal', numeral: '1', efecto: 'fija', cortes, filas }
  const guardado = await pedir(page, borrador, { version, circular: clave, contenido })
  await pedir(page, `${borrador}/publicacion`, { version: guardado.version })
}

async function publicarCuestionario(page: Page): Promise<void> {
  await pedir(page, CUESTIONARIO, { vigencia: 2024, origen: 'copia', de: 2022 })
  const despues = { acta: 'Acta 3 de 2025', fecha: '2025-01-08' }
  const { version } = await pedir(page, `${CUESTIONARIO}/2024/actos`, {
    acto: { clase: 'aprobacion', antes: null, despues },
  })
  await pedir(page, `${CUESTIONARIO}/2024/publicacion`, { version, motivo: null })
}
