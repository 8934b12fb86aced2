// Ask the person to complete the request: which points, in words that go to them, and the letter as it will arrive.
import { DIAS_SIN_NOTICIA, LISTA_DE_VERIFICACION, type PuntoDeVerificacion } from '@kpt/domain/acceso'
import { fechaEn, sumarDias } from '@kpt/domain/shared'
import { FALTA_DEL_PUNTO } from '@kpt/textos'
import { redactar } from '@kpt/textos/correos'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { ahoraServidor } from '../../../app/reloj.ts'
import { useActo } from '../solicitud/usar-acto.ts'
import type { Solicitud } from '../tipos.ts'
import { Carta, enlaceDeMuestra } from './carta.tsx'
import type { PropsDecision } from './decidir.tsx'
import { CampoMotivo, FormularioActo, motivoMalo, useVersionLeida } from './formulario-acto.tsx'
import { balanceDe } from './lista.ts'

export function PedirMas({ solicitud, borrador, onCambiar }: PropsDecision) {
  const [puntos, setPuntos] = useState<readonly PuntoDeVerificacion[]>(() => balanceDe(borrador.puntos).fallan)
  const motivo = borrador.pedir
  const version = useVersionLeida(solicitud)
  const pedir = useActo(
    () =>
      api('POST /api/accesos/solicitudes/:radicado/faltantes', {
        params: { radicado: solicitud.radicado },
        cuerpo: { version, puntos: [...puntos], motivo: motivo.trim() },
      }),
    'pedido',
  )
  const errores = [
    ...(puntos.length === 0
      ? [{ campo: 'falta-identidad_coincide', frase: 'Escoja al menos una cosa que falte' }]
      : []),
    ...motivoMalo('pedir-motivo', motivo),
  ]
  const alternar = (punto: PuntoDeVerificacion) =>
    setPuntos(LISTA_DE_VERIFICACION.filter((p) => puntos.includes(p) !== (p === punto)))
  return (
    <FormularioActo titulo="Pedir que complete la solicitud" acto={pedir} errores={errores} boton="Pedir que complete">
      <QueFalta puntos={puntos} onAlternar={alternar} />
      <CampoMotivo
        id="pedir-motivo"
        etiqueta="Explíquele qué debe hacer"
        valor={motivo}
        onCambiar={(pedir) => onCambiar({ pedir })}
      />
      {puntos.length > 0 ? <Carta {...cartaDe(solicitud, puntos, motivo)} /> : null}
    </FormularioActo>
  )
}

type PropsQueFalta = {
  readonly puntos: readonly PuntoDeVerificacion[]
  readonly onAlternar: (punto: PuntoDeVerificacion) => void
}

function QueFalta({ puntos, onAlternar }: PropsQueFalta) {
  return (
    <fieldset className="pila pila--2">
      <legend>Qué le falta</legend>
      {LISTA_DE_VERIFICACION.map((punto) => (
        <label key={punto} className="punto__opcion">
          <input
            id={`falta-${punto}`}
            type="checkbox"
            checked={puntos.includes(punto)}
            onChange={() => onAlternar(punto)}
          />
          {FALTA_DEL_PUNTO[punto]}
        </label>
      ))}
    </fieldset>
  )
}

function cartaDe(s: Solicitud, puntos: readonly PuntoDeVerificacion[], motivo: string) {
  return redactar('solicitud.faltan', {
    ...{ nombre: s.nombre, entidad: s.entidad.nombre, radicado: s.radicado, enlace: enlaceDeMuestra() },
    faltan: puntos.map((punto) => FALTA_DEL_PUNTO[punto]),
    observacion: motivo,
    hasta: sumarDias(fechaEn(ahoraServidor()), DIAS_SIN_NOTICIA),
  })
}
