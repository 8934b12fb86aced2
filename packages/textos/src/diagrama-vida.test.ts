// The diagram of a report's life in the documentation, drawn from the table of the domain: `npx vitest run --project domain diagrama-vida -u` draws it again.
import { ESTADOS_REPORTE, type EstadoReporte, type Transicion, vidaDelReporte } from '@kpt/domain/reportes'
import { describe, expect, it } from 'vitest'
import { FRASES_ESTADO_REPORTE, NOMBRES_ACTO, NOMBRES_ESTADO_REPORTE, NOMBRES_PARTE } from './reportes.ts'

function condicionDe({ revisionIniciada, respondiendo, revisor, trasladoVencido }: Transicion): string {
  const dichas = [
    revisionIniciada === false ? 'sin revisión empezada' : '',
    respondiendo === true ? 'respondiendo ajustes' : '',
    respondiendo === false ? 'sin ajustes pedidos' : '',
    revisor === 'dnp' ? 'departamentos y Bogotá D.C.' : '',
    revisor === 'gobernacion' ? 'municipios' : '',
    trasladoVencido ? 'vencido el plazo de la gobernación' : '',
  ].filter(Boolean)
  return dichas.length === 0 ? '' : ` (${dichas.join('; ')})`
}

const nombreActo = (acto: string) => NOMBRES_ACTO[acto as keyof typeof NOMBRES_ACTO]

function flechasDe(t: Transicion): string[] {
  const dicho = `${NOMBRES_PARTE[t.parte]}: ${nombreActo(t.acto).toLowerCase()}${condicionDe(t)}`
  return t.desde.map((desde) => `  ${desde} --> ${t.hasta === 'anterior' ? 'donde_estaba' : t.hasta}: ${dicho}`)
}

function dibujar(): string {
  const estados = ESTADOS_REPORTE.map((estado) => `  state "${NOMBRES_ESTADO_REPORTE[estado]}" as ${estado}`)
  const flechas = vidaDelReporte.flatMap(flechasDe)
  const filas = vidaDelReporte.map((t) => {
    const hasta = t.hasta === 'anterior' ? 'Donde estaba' : NOMBRES_ESTADO_REPORTE[t.hasta]
    const desde = t.desde.map((d: EstadoReporte) => NOMBRES_ESTADO_REPORTE[d]).join(', ')
    return `| ${nombreActo(t.acto)} | ${NOMBRES_PARTE[t.parte]} | ${desde} | ${hasta} | ${condicionDe(t).replace(/^ \(|\)$/g, '')} |`
  })
  return [
    '# La vida de un reporte',
    '',
    'Dibujada de la tabla `packages/domain/src/reportes/vida.ts`: no se edita a mano.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...estados,
    '  state "Donde estaba" as donde_estaba',
    '  [*] --> borrador',
    ...flechas,
    '```',
    '',
    '| Acto | Quién | Desde | Hasta | Solo si |',
    '| --- | --- | --- | --- | --- |',
    ...filas,
    '',
    '| Estado | Qué significa |',
    '| --- | --- |',
    ...ESTADOS_REPORTE.map((estado) => `| ${NOMBRES_ESTADO_REPORTE[estado]} | ${FRASES_ESTADO_REPORTE[estado]} |`),
    '',
  ].join('\n')
}

describe('El diagrama de la vida de un reporte', () => {
  it('el de la documentación es el que dice la tabla', async () => {
    await expect(dibujar()).toMatchFileSnapshot('../../../docs/vida-del-reporte.md')
  })
})
