// The value of a cell of the book as people read it.
import { preguntasDe } from '@kpt/domain/gestionweb'
import type { Campo } from '@kpt/domain/seguimiento'
import { formatNumero, NOMBRES_CAMPO } from '@kpt/textos'
import { decirRespuesta } from '@kpt/textos/cuestionarios'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { consulta } from '../../api/consulta.ts'
import type { Clave } from '../reportes/borrador/red.ts'
import type { Cambio } from './tipos.ts'

export type Decir = {
  readonly campo: (cambio: Cambio) => string
  readonly valor: (cambio: Cambio, valor: string) => ReactNode
}

const DE_METAS: Decir = {
  campo: ({ campo, fuente }) => [NOMBRES_CAMPO[campo as Campo], fuente].filter(Boolean).join(', '),
  valor: ({ campo }, valor) =>
    campo === 'observacion' || campo === 'sin_avance' ? (
      valor
    ) : (
      <span className="numero">{`${campo === 'ejecutado' ? '' : '$ '}${formatNumero(valor)}`}</span>
    ),
}

/** Of a questionnaire, in the words of its questions. */
export function useDecir(clave: Clave): Decir {
  const respuestas = useQuery({
    ...consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/respuestas', {
      params: clave,
      consulta: {},
    }),
    enabled: clave.instrumento === 'gestionweb',
  })
  if (clave.instrumento !== 'gestionweb') return DE_METAS
  const preguntas = respuestas.data ? preguntasDe(respuestas.data.cuestionario.contenido) : []
  return {
    campo: ({ campo }) => (campo === 'no_aplica' ? 'Motivo de no aplica' : 'Respuesta'),
    valor: ({ meta, campo }, valor) => {
      const pregunta = preguntas.find((p) => p.clave === meta)
      return pregunta && campo === 'respuesta' ? decirRespuesta(pregunta, valor) : valor
    },
  }
}
