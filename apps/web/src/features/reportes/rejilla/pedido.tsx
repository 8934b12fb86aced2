// What the reviewer asked about a meta, and the reply of the entity.
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
import { numeroCorto } from '../direccion.ts'
import { solicitudAbierta } from '../estado-reporte.ts'
import { useTextoConservado } from '../texto-conservado.ts'
import { refrescarReporte } from '../usar-reporte.ts'
import { useEdicion } from './contexto.ts'
import { PedirAbrir } from './pedir-abrir.tsx'
import { QueHizo, RespaldoRespuesta } from './punto-por-punto.tsx'
import './notas.css'

/** In a general request the entity chooses the metas it replies about: an open one offers its reply (`libre`). */
export function Pedido({ meta, libre }: { meta: string; libre: boolean }) {
  const { reporte, sePuedeEditar } = useEdicion()
  const solicitud = solicitudAbierta(reporte)
  const pedido = solicitud?.metas.find((m) => m.meta === meta)
  if (!solicitud) return null
  if (!pedido && !(libre && solicitud.general))
    return libre && !solicitud.general ? <PedirAbrir meta={meta} solicitud={solicitud} /> : null
  return (
    <section className="pedido" aria-label={`Ajuste pedido en la meta ${numeroCorto(meta)}`}>
      {pedido?.motivo ? (
        <p>
          <IconoVolver /> <strong>{solicitud.autor.nombre} pidió:</strong> {pedido.motivo}{' '}
          <span className="tenue menor">
            {NOMBRES_TIPO_AJUSTE[pedido.tipo]}. Se abre: {fraseCampos(pedido.campos).toLowerCase()}.
          </span>
        </p>
      ) : null}
      {sePuedeEditar(meta) ? (
        <Responder meta={meta} ronda={solicitud.ronda} dada={pedido?.respuesta ?? null} />
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

function Responder({ meta, ronda, dada }: { meta: string; ronda: number; dada: Respuesta }) {
  const respuesta = dada?.texto ?? ''
  const [clase, setClase] = useState<ClaseRespuesta | null>(dada?.clase ?? null)
  const [evidencias, setEvidencias] = useState<readonly string[]>(dada?.evidencias ?? [])
  const { clave, anunciar } = useEdicion()
  const correo = useSesion()?.correo ?? ''
  const [texto, setTexto, olvidar] = useTextoConservado(`${duenoDe(clave, correo)}/${ronda}/${meta}`, respuesta)
  const [corto, setCorto] = useState(false)
  const igualEvidencia = evidencias.length === (dada?.evidencias.length ?? 0)
  const guardada =
    respuesta !== '' && texto.trim() === respuesta && (clase ?? dada?.clase) === dada?.clase && igualEvidencia
  const responder = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/respuestas', {
        params: { ...clave, ronda },
        cuerpo: { meta, clase: clase ?? 'explicado', texto: texto.trim(), evidencias: [...evidencias] },
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
      <QueHizo meta={meta} clase={clase} onElegir={setClase} />
      <CampoLargo
        id={`respuesta-${meta}`}
        etiqueta={`Su respuesta sobre la meta ${numeroCorto(meta)}`}
        rows={2}
        maxLength={2000}
        value={texto}
        error={corto ? 'Escriba qué hizo o por qué el valor es correcto.' : undefined}
        onChange={(e) => setTexto(e.target.value)}
        onBlur={() => {
          if (!guardada && texto.trim().length >= 5) responder.mutate()
        }}
      />
      <RespaldoRespuesta meta={meta} elegidas={evidencias} onElegir={setEvidencias} />
      <Boton ocupado={responder.isPending} aria-disabled={guardada} onClick={guardada ? undefined : guardar}>
        {guardada ? 'Respuesta guardada' : 'Guardar la respuesta'}
      </Boton>
      {responder.isError ? <Aviso tono="error">{responder.error.message}</Aviso> : null}
    </div>
  )
}
