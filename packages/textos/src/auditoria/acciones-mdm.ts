// Acts of the Medición de Desempeño Municipal; all of it in the national chain.
import type { ActoCorrida } from '@kpt/domain/mdm'
import { type Accion, accion, conPrefijo } from './accion.ts'
import { dicho } from './partes-frase.ts'

const corrida = (sujeto: string): string => `la corrida ${sujeto.split('/')[2] ?? ''} de la medición`

const DE_CORRIDA: Record<ActoCorrida | 'pedir', Accion> = {
  pedir: accion('Medición: corrida pedida', (_, s) => `puso a calcular ${corrida(s)}`),
  revisar: accion('Medición: corrida revisada', (_, s) => `dio por revisada ${corrida(s)}`),
  publicar: accion('Medición: corrida publicada', (h, s) =>
    h.reemplaza ? `publicó ${corrida(s)} en lugar de la ${dicho(h.reemplaza)}` : `publicó ${corrida(s)}`,
  ),
  descartar: accion('Medición: corrida descartada', (_, s) => `descartó ${corrida(s)}`),
}

export const DE_MEDICION: Readonly<Record<string, Accion>> = {
  ...conPrefijo('mdm', DE_CORRIDA),
  'mdm.receta': accion(
    'Medición: versión de una receta',
    (h) => `agregó la versión ${dicho(h.version)} de la receta «${dicho(h.nombre)}»`,
  ),
  'mdm.insumo': accion('Medición: tabla de insumos', (h) =>
    h.tomadas
      ? `tomó las respuestas de GESTIONWEB de ${dicho(h.vigencia)} como versión ${dicho(h.version)} de su tabla de insumos`
      : `confirmó la versión ${dicho(h.version)} de la tabla de insumos «${dicho(h.fuente)}» de ${dicho(h.vigencia)}`,
  ),
}
