// The day that is being thought of: it is looked at before it is set.
import { faltaDeFecha } from '@kpt/domain/acceso'
import { fechaEn, isFecha } from '@kpt/domain/shared'
import { FALTAS_DE_FECHA, nombreGobierno } from '@kpt/textos'
import { type FormEvent, useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { useAhora } from '../../app/reloj.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import { DeQuien } from './de-quien.tsx'
import type { Empalme } from './tipos.ts'

type Nueva = { readonly fecha: string; readonly entidad: string | undefined }

type Props = {
  readonly periodos: readonly Empalme[]
  readonly elegido: Empalme
  readonly onVer: (nueva: Nueva) => void
}

export function ElegirFecha({ periodos, elegido, onVer }: Props) {
  const [filtros, cambiar] = useFiltros()
  const [fecha, setFecha] = useState(filtros.fecha ?? '')
  const [entidad, setEntidad] = useState(filtros.entidad)
  const [intentado, setIntentado] = useState(false)
  const hoy = fechaEn(useAhora())
  const malos = erroresDe(fecha, elegido, hoy)
  const errores = intentado ? malos : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (malos.length === 0) onVer({ fecha, entidad })
  }
  return (
    <form className="formulario seccion" onSubmit={enviar} noValidate aria-labelledby="elegir-titulo">
      <h2 id="elegir-titulo">{elegido.fecha === null ? 'Fijar la fecha' : 'Cambiar la fecha'}</h2>
      <ResumenErrores errores={errores} />
      {periodos.length > 1 ? (
        <CampoSeleccion
          etiqueta="Periodo de gobierno"
          value={String(elegido.gobierno.desde)}
          onChange={(e) => cambiar({ gobierno: e.target.value, fecha: undefined })}
          opciones={periodos.map((p) => ({ valor: String(p.gobierno.desde), texto: nombreGobierno(p.gobierno) }))}
        />
      ) : null}
      <CampoTexto
        id="empalme-fecha"
        type="date"
        etiqueta="Último día de los liderazgos"
        ayuda="Cuenta entero: terminan a la medianoche, hora de Colombia"
        min={hoy}
        value={fecha}
        error={errorDe('empalme-fecha')}
        onChange={(e) => setFecha(e.target.value)}
      />
      <DeQuien entidad={entidad} onElegir={setEntidad} />
      <Boton type="submit" variante={filtros.fecha ? 'normal' : 'principal'}>
        Ver a quién alcanza
      </Boton>
    </form>
  )
}

function erroresDe(fecha: string, { gobierno }: Empalme, hoy: string): ErrorCampo[] {
  const falta = isFecha(fecha) ? faltaDeFecha(fecha, { gobierno, anterior: null, hoy }) : 'vacia'
  return falta === null
    ? []
    : [{ campo: 'empalme-fecha', frase: FALTAS_DE_FECHA[falta] ?? 'Escriba la fecha completa' }]
}
