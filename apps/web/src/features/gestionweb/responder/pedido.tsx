// What was asked about a question, beside it.
import type { Pregunta } from '@kpt/domain/gestionweb'
import type { CampoAbrible } from '@kpt/domain/revision'
import { useState } from 'react'
import { PedidoDeLugar } from '../../reportes/ajuste/pedido.tsx'
import { palabrasDePreguntas } from '../palabras.ts'
import { puedeResponder } from './edita.ts'
import { useAbierto } from './usar-respuestas.ts'

type Props = { readonly pregunta: Pregunta; readonly seccion: string }

export function PedidoDePregunta({ pregunta, seccion }: Props) {
  const { clave, reporte, foto } = useAbierto()
  const [dicho, anunciar] = useState('')
  if (reporte.estado !== 'en_ajustes') return null
  const { numero, una } = palabrasDePreguntas(foto.leido.cuestionario)
  const de = {
    ...{ clave, reporte, anunciar, una, nombre: (lugar: string) => `${una} ${numero(lugar)}` },
    sePuedeEditar: (lugar: string, campo?: CampoAbrible) =>
      puedeResponder(reporte, seccion, lugar) && (campo !== 'evidencia' || pregunta.evidencia !== 'ninguna'),
  }
  return (
    <>
      <PedidoDeLugar de={de} lugar={pregunta.clave} libre />
      <p className="solo-lector" role="status">
        {dicho}
      </p>
    </>
  )
}
