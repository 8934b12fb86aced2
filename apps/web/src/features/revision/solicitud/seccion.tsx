// The request of adjustments: metas or questions with their reasons, the general reason and the due date; checked, read once more, and sent.
import { fechaEn } from '@kpt/domain/shared'
import { type FormEvent, useState } from 'react'
import { ahoraServidor } from '../../../app/reloj.ts'
import { Boton } from '../../../ui/boton.tsx'
import { ResumenErrores } from '../../../ui/resumen-errores.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { erroresDe } from '../peticion/peticion.ts'
import { General } from './general.tsx'
import { MetasElegidas } from './metas-elegidas.tsx'
import { MotivoYFecha } from './motivo-y-fecha.tsx'
import { Repaso } from './repaso.tsx'
import { usePedir } from './usar-pedir.ts'

export function SeccionSolicitud() {
  const peticion = usePeticion((p) => p)
  const { reporte, lectura } = useRevision()
  const { varias, porCampos, nombrar } = useNombres()
  const { limite } = reporte.plazoAjustes
  const [intentos, setIntentos] = useState(0)
  const [repasando, setRepasando] = useState(false)
  const pedir = usePedir(() => setRepasando(false))
  const hoy = fechaEn(ahoraServidor())
  const { propuesto } = reporte.plazoAjustes
  const propios = erroresDe(
    { ...peticion, vence: peticion.vence || propuesto },
    {
      ...{ hoy, limite, excepcion: false, metas: new Set(lectura.piezas.keys()) },
      reapertura: reporte.cierres[0]?.reapertura?.metas ?? null,
    },
    nombrar,
  )
  const errores = pedir.rechazos.length > 0 ? pedir.rechazos : intentos > 0 ? propios : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const repasar = (evento: FormEvent) => {
    evento.preventDefault()
    pedir.olvidarRechazo()
    setIntentos(intentos + 1)
    setRepasando(propios.length === 0)
  }
  return (
    <form className="formulario solicitud" onSubmit={repasar} noValidate aria-labelledby="solicitud-titulo">
      <h2 id="solicitud-titulo">Solicitud de ajustes</h2>
      <p className="tenue">
        La entidad solo podrá cambiar las {varias} {porCampos ? 'y los campos ' : null}que usted nombre aquí, y deberá
        responder por cada una antes de volver a enviar. Lo que escribe se conserva en esta pestaña del navegador hasta
        que lo envíe.
      </p>
      <ResumenErrores key={intentos} errores={errores} />
      <MetasElegidas error={errorDe('solicitud-metas')} errorDe={errorDe} />
      <General error={errorDe('solicitud-general')} />
      <MotivoYFecha hoy={hoy} errorDe={errorDe} alEscribir={pedir.olvidarRechazo} />
      <Boton type="submit" variante="principal">
        Repasar y pedir los ajustes
      </Boton>
      <Repaso abierto={repasando} pedir={pedir} onCerrar={() => setRepasando(false)} />
    </form>
  )
}
