// What the reviewer asked about a meta or a question, and the reply of the entity.
import type { ClaseRespuesta } from '@kpt/domain/revision'
import { formatInstante, fraseCampos, NOMBRES_TIPO_AJUSTE } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { useSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { IconoVolver } from '../../../ui/iconos.tsx'
import type { Reporte } from '../borrador/entrada.ts'
import { duenoDe } from '../borrador/red.ts'
import { solicitudAbierta } from '../estado-reporte.ts'
import { useTextoConservado } from '../texto-conservado.ts'
import { refrescarReporte } from '../usar-reporte.ts'
import type { DeAjuste } from './de-ajuste.ts'
import { PedirAbrir } from './pedir-abrir.tsx'
import { QueHizo, RespaldoRespuesta } from './punto-por-punto.tsx'
import '../rejilla/notas.css'

type Props = { readonly de: DeAjuste; readonly lugar: string; readonly libre: boolean }

/** In a general request the entity chooses the places it replies about: an open one offers its reply (`libre`). */
export function PedidoDeLugar({ de, lugar, libre }: Props) {
  const { reporte, sePuedeEditar } = de
  const solicitud = solicitudAbierta(reporte)
  const pedido = solicitud?.metas.find((m) => m.meta === lugar)
  if (!solicitud) return null
  if (!pedido && !(libre && solicitud.general))
    return libre && !solicitud.general ? <PedirAbrir de={de} lugar={lugar} solicitud={solicitud} /> : null
  return (
    <section className="pedido" aria-label={`Ajuste pedido en la ${de.nombre(lugar)}`}>
      {pedido?.motivo ? (
        <p>
          <IconoVolver /> <strong>{solicitud.autor.nombre} pidió:</strong> {pedido.motivo}{' '}
          <span className="tenue menor">
            {NOMBRES_TIPO_AJUSTE[pedido.tipo]}. Se abre: {fraseCampos(pedido.campos, de.una).toLowerCase()}.
          </span>
        </p>
      ) : null}
      {sePuedeEditar(lugar) ? (
        <Responder de={de} lugar={lugar} ronda={solicitud.ronda} dada={pedido?.respuesta ?? null} />
      ) : pedido?.respuesta ? (
        <p>
          <strong>Respuesta:</strong> {pedido.respuesta.texto}{' '}
          <span className="tenue">
            {pedido.respuesta.autor.nombre}, {formatInstante(Date.parse(pedido.respuesta.en))}
          </span>
        </p>
      ) : (
        <p className="tenue">Sin respuesta todavía.</p>
      )}
    </section>
  )
}

type Respuesta = Reporte['solicitudes'][number]['metas'][number]['respuesta']

type PropsResponder = Pick<Props, 'de' | 'lugar'> & { readonly ronda: number; readonly dada: Respuesta }

function Responder({ de, lugar, ronda, dada }: PropsResponder) {
  const respuesta = dada?.texto ?? ''
  const [clase, setClase] = useState<ClaseRespuesta | null>(dada?.clase ?? null)
  const [evidencias, setEvidencias] = useState<readonly string[]>(dada?.evidencias ?? [])
  const { clave, anunciar } = de
  const correo = useSesion()?.correo ?? ''
  const [texto, setTexto, olvidar] = useTextoConservado(`${duenoDe(clave, correo)}/${ronda}/${lugar}`, respuesta)
  const [corto, setCorto] = useState(false)
  const igualEvidencia = evidencias.length === (dada?.evidencias.length ?? 0)
  const guardada =
    respuesta !== '' && texto.trim() === respuesta && (clase ?? dada?.clase) === dada?.clase && igualEvidencia
  const responder = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/respuestas', {
        params: { ...clave, ronda },
        cuerpo: { meta: lugar, clase: clase ?? 'explicado', texto: texto.trim(), evidencias: [...evidencias] },
      }),
    onSuccess: async ({ respondidas, pedidas }) => {
      olvidar()
      anunciar(`Respuesta guardada: ${respondidas} de ${pedidas}.`)
      await refrescarReporte()
    },
  })
  const guardar = () => {
    setCorto(texto.trim().length < 5)
    if (texto.trim().length >= 5) responder.mutate()
  }
  return (
    <div className="pedido__respuesta">
      <QueHizo de={de} lugar={lugar} clase={clase} onElegir={setClase} />
      <CampoLargo
        id={`respuesta-${lugar}`}
        etiqueta={`Su respuesta sobre la ${de.nombre(lugar)}`}
        rows={2}
        maxLength={2000}
        value={texto}
        error={corto ? 'Escriba qué hizo o por qué es correcto como está.' : undefined}
        onChange={(e) => setTexto(e.target.value)}
        onBlur={() => {
          if (!guardada && texto.trim().length >= 5) responder.mutate()
        }}
      />
      <RespaldoRespuesta de={de} lugar={lugar} elegidas={evidencias} onElegir={setEvidencias} />
      <Boton ocupado={responder.isPending} aria-disabled={guardada} onClick={guardada ? undefined : guardar}>
        {guardada ? 'Respuesta guardada' : 'Guardar la respuesta'}
      </Boton>
      {responder.isError ? <Aviso tono="error">{responder.error.message}</Aviso> : null}
    </div>
  )
}
