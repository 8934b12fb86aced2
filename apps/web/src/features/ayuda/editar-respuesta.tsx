import { LARGOS_AYUDA } from '@kpt/domain/comunicaciones'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { RespuestaDeMesa } from './tipos.ts'

type Props = { readonly respuesta: RespuestaDeMesa | null; readonly onCerrar: () => void }

export function EditarRespuesta({ respuesta, onCerrar }: Props) {
  const [campos, setCampos] = useState({
    id: respuesta?.id ?? uuid7(),
    categoria: respuesta?.categoria ?? 'otro',
    pregunta: respuesta?.pregunta ?? '',
    respuesta: respuesta?.respuesta ?? '',
    publica: respuesta?.publica ?? false,
  })
  const [falta, setFalta] = useState(false)
  const { data } = useQuery(consulta('GET /api/ayudas/categorias'))
  const guardar = useMutation({
    mutationFn: (retirada: boolean) => api('POST /api/ayudas/respuestas', { cuerpo: { ...campos, retirada } }),
    onSuccess: async () => {
      await consultas.invalidateQueries({ queryKey: ['GET /api/ayudas/respuestas'] })
      onCerrar()
    },
  })
  const cambiar = (cambio: Partial<typeof campos>) => setCampos({ ...campos, ...cambio })
  const enviar = () => {
    const corta = campos.pregunta.trim().length < 5 || campos.respuesta.trim().length < 10
    setFalta(corta)
    if (!corta) guardar.mutate(false)
  }
  return (
    <Dialogo
      abierto
      titulo={respuesta ? 'Cambiar la respuesta' : 'Escribir una respuesta'}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton variante="principal" ocupado={guardar.isPending} onClick={enviar}>
            Guardar
          </Boton>
          <Boton onClick={onCerrar}>Cancelar</Boton>
          {respuesta ? (
            <Boton variante="peligro" ocupado={guardar.isPending} onClick={() => guardar.mutate(true)}>
              Retirarla
            </Boton>
          ) : null}
        </>
      }
    >
      {guardar.error ? <Aviso tono="error">{guardar.error.message}</Aviso> : null}
      {falta ? <Aviso tono="error">Escriba la pregunta y su respuesta, en una frase o más cada una.</Aviso> : null}
      <CampoSeleccion
        etiqueta="De qué trata"
        value={campos.categoria}
        onChange={(e) => cambiar({ categoria: e.target.value })}
        opciones={(data?.categorias ?? []).map((c) => ({ valor: c.codigo, texto: c.nombre }))}
      />
      <CampoTexto
        etiqueta="Pregunta"
        ancho="todo"
        value={campos.pregunta}
        maxLength={200}
        onChange={(e) => cambiar({ pregunta: e.target.value })}
      />
      <CampoLargo
        etiqueta="Respuesta"
        rows={6}
        value={campos.respuesta}
        maxLength={LARGOS_AYUDA.texto}
        onChange={(e) => cambiar({ respuesta: e.target.value })}
      />
      <label className="opcion">
        <input type="checkbox" checked={campos.publica} onChange={(e) => cambiar({ publica: e.target.checked })} />
        <span>Publicarla entre las preguntas frecuentes</span>
      </label>
    </Dialogo>
  )
}
