// The day that is being thought of: it is looked at before it is set.
import { faltaDeFecha } from '@kpt/domain/acceso'
import { fechaEn, isFecha } from '@kpt/domain/shared'
import { isCodigoEntidad } from '@kpt/domain/territorio'
import { FALTAS_DE_FECHA, nombreGobierno } from '@kpt/textos'
import { type FormEvent, useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { useAhora } from '../../app/reloj.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
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
  const [entidad, setEntidad] = useState(filtros.entidad ?? '')
  const [intentado, setIntentado] = useState(false)
  const hoy = fechaEn(useAhora())
  const malos = erroresDe({ fecha, entidad }, elegido, hoy)
  const errores = intentado ? malos : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (malos.length === 0) onVer({ fecha, entidad: entidad.trim() || undefined })
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
      <CampoTexto
        id="empalme-entidad"
        etiqueta="Código DANE de una sola entidad"
        ayuda="Déjelo vacío para todo el país. Sirve cuando una entidad cambia de gobierno otro día"
        opcional
        inputMode="numeric"
        maxLength={5}
        value={entidad}
        error={errorDe('empalme-entidad')}
        onChange={(e) => setEntidad(e.target.value)}
      />
      <Boton type="submit" variante={filtros.fecha ? 'normal' : 'principal'}>
        Ver a quién alcanza
      </Boton>
    </form>
  )
}

function erroresDe(
  { fecha, entidad }: { fecha: string; entidad: string },
  { gobierno }: Empalme,
  hoy: string,
): ErrorCampo[] {
  const falta = isFecha(fecha) ? faltaDeFecha(fecha, { gobierno, anterior: null, hoy }) : 'vacia'
  return [
    falta !== null && { campo: 'empalme-fecha', frase: FALTAS_DE_FECHA[falta] ?? 'Escriba la fecha completa' },
    entidad.trim() !== '' &&
      !isCodigoEntidad(entidad.trim()) && {
        campo: 'empalme-entidad',
        frase: 'El código DANE tiene dos cifras si es un departamento, o cinco',
      },
  ].filter((e) => e !== false)
}
