// The documents of one kind: what has been added, how each is going, and adding another.
import { type ClaseSoporte, MAXIMO_SOPORTES } from '@kpt/domain/acceso'
import { FRASES_SOPORTE_ANTES, NOMBRES_CLASE_SOPORTE } from '@kpt/textos'
import { type ReactNode, useState } from 'react'
import { Campo } from '../../../ui/campo.tsx'
import { agregarSoporte, type Envio } from './envio.ts'
import { FilaSoporte } from './fila-soporte.tsx'
import { revisarAntes } from './revisar-antes.ts'
import { idSoporte } from './soporte.ts'
import { ACEPTA } from './tipos.ts'
import { useEnvioDeSoportes } from './usar-envio.ts'
import './soportes.css'

type Props = {
  readonly envio: Envio
  readonly clase: ClaseSoporte
  readonly ayuda: ReactNode
  readonly opcional?: boolean
  readonly error?: string | undefined
}

export function Soportes({ envio, clase, ayuda, opcional = false, error }: Props) {
  const { soportes } = useEnvioDeSoportes(envio)
  const [rechazo, setRechazo] = useState<string>()
  const suyos = soportes.filter((s) => s.clase === clase)
  const lleno = soportes.length >= MAXIMO_SOPORTES
  const escoger = async (archivos: FileList | null) => {
    const rechazos: string[] = []
    for (const archivo of archivos ?? []) {
      const falta = await revisarAntes(archivo)
      if (falta === null) agregarSoporte(envio, clase, archivo)
      else rechazos.push(`«${archivo.name}» no se agregó. ${FRASES_SOPORTE_ANTES[falta]}`)
    }
    setRechazo(rechazos.join(' ') || undefined)
  }
  return (
    <Campo
      id={idSoporte(clase)}
      etiqueta={NOMBRES_CLASE_SOPORTE[clase]}
      ayuda={ayuda}
      opcional={opcional}
      error={rechazo ?? error}
      ancho="todo"
    >
      {(control) => (
        <div className="soportes">
          {suyos.length > 0 ? (
            <ul>
              {suyos.map((s) => (
                <FilaSoporte key={s.numero} envio={envio} soporte={s} />
              ))}
            </ul>
          ) : null}
          <div className="soportes__agregar">
            <input
              {...control}
              className="solo-lector"
              type="file"
              multiple
              accept={ACEPTA}
              disabled={lleno}
              onChange={(e) => {
                const { files } = e.target
                void escoger(files).then(() => {
                  // The same file can be chosen again after it was taken off.
                  e.target.value = ''
                })
              }}
            />
            {/* The label of the field names the control; this one is only what is pressed. */}
            <label className="boton boton--normal" htmlFor={control.id} aria-hidden="true">
              {suyos.length > 0 ? 'Agregar otro archivo' : 'Escoger archivo o tomar foto'}
            </label>
            {lleno ? (
              <p className="tenue">Caben {MAXIMO_SOPORTES} archivos en total: quite uno para agregar otro.</p>
            ) : null}
          </div>
        </div>
      )}
    </Campo>
  )
}
