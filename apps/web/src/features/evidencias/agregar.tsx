// Adding evidence: files (several at once), a photo taken now, or a link. What is said here goes with all the files chosen.
import { LARGOS_EVIDENCIA, MAXIMO_EVIDENCIA, TIPOS_EVIDENCIA } from '@kpt/domain/seguimiento'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Campo, CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { IconoSubir } from '../../ui/iconos.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { refrescarEvidencias } from './refrescar.ts'
import { useSubidas } from './subidas/usar-subidas.ts'
import { RUTA } from './tipos.ts'
import './evidencias.css'

type Props = {
  readonly clave: Clave
  /** Metas that what is added supports; none: it is linked later. */
  readonly metas: readonly string[]
}

const ACEPTA = [...Object.values(TIPOS_EVIDENCIA).map(({ extension }) => `.${extension}`), '.jpeg', '.txt'].join(',')
const MB = 1_048_576

export function AgregarEvidencia({ clave, metas }: Props) {
  return (
    <div className="pila">
      <Archivos clave={clave} metas={metas} />
      <Desplegable titulo="Agregar un enlace">
        <Enlace clave={clave} metas={metas} />
      </Desplegable>
    </div>
  )
}

function Archivos({ clave, metas }: Props) {
  const { cola } = useSubidas(clave)
  const [descripcion, setDescripcion] = useState('')
  const [personal, setPersonal] = useState(false)
  const [error, setError] = useState<string>()
  const elegir = (lista: FileList | null, vaciar: () => void) => {
    const archivos = [...(lista ?? [])]
    const malo = archivos.map(errorDe).find((frase) => frase !== null)
    setError(malo ?? undefined)
    if (malo) return
    for (const archivo of archivos)
      cola.agregar([archivo], { clase: claseDe(archivo), descripcion: descripcion.trim(), personal, metas })
    vaciar()
  }
  return (
    <fieldset className="pila">
      <legend className="solo-lector">Agregar archivos o fotos</legend>
      <CampoLargo
        etiqueta="Qué muestran"
        opcional
        rows={2}
        maxLength={LARGOS_EVIDENCIA.descripcion}
        value={descripcion}
        onChange={(e) => setDescripcion(e.target.value)}
      />
      <Personales valor={personal} onCambiar={setPersonal} />
      <Selector
        etiqueta="Archivos"
        ayuda="PDF, Word, Excel, PowerPoint, OpenDocument o CSV, hasta 50 MB; fotos de su galería, hasta 20 MB. Puede escoger varios."
        acepta={ACEPTA}
        error={error}
        onElegir={elegir}
      />
      <Selector
        etiqueta="Tomar una foto"
        ayuda="Si la foto dice cuándo y dónde se tomó, quedan anotados y usted puede corregirlos. Al publicarla se le quitan los datos del aparato."
        acepta="image/jpeg,image/png,image/webp"
        camara
        onElegir={elegir}
      />
    </fieldset>
  )
}

const FOTOS: readonly string[] = Object.values(TIPOS_EVIDENCIA).flatMap((t) => (t.foto ? [t.mime] : []))

function claseDe({ type }: File): 'archivo' | 'foto' {
  return FOTOS.includes(type) ? 'foto' : 'archivo'
}

function errorDe(archivo: File): string | null {
  const maximo = MAXIMO_EVIDENCIA[claseDe(archivo)]
  if (archivo.size === 0) return `«${archivo.name}» está vacío.`
  return archivo.size > maximo ? `«${archivo.name}» pasa de ${maximo / MB} MB.` : null
}

type PropsSelector = {
  readonly etiqueta: string
  readonly ayuda: string
  readonly acepta: string
  readonly camara?: boolean
  readonly error?: string | undefined
  readonly onElegir: (lista: FileList | null, vaciar: () => void) => void
}

/** Sending begins as soon as files are chosen: on a weak line every minute counts. */
function Selector({ acepta, camara = false, onElegir, ...campo }: PropsSelector) {
  return (
    <Campo {...campo} ancho="todo">
      {(control) => (
        <input
          {...control}
          type="file"
          className="entrada"
          accept={acepta}
          multiple={!camara}
          {...(camara ? { capture: 'environment' as const } : {})}
          onChange={({ target }) =>
            onElegir(target.files, () => {
              target.value = ''
            })
          }
        />
      )}
    </Campo>
  )
}

export function Personales({ valor, onCambiar }: { valor: boolean; onCambiar: (valor: boolean) => void }) {
  const ayuda = useId()
  return (
    <div>
      <label className="opcion">
        <input type="checkbox" checked={valor} aria-describedby={ayuda} onChange={(e) => onCambiar(e.target.checked)} />
        <span>Contiene datos personales</span>
      </label>
      <p id={ayuda} className="campo__ayuda">
        Listas de asistencia, cédulas, rostros de niñas y niños, historias clínicas. No se publica: solo la abren su
        entidad, quienes revisan y el DNP.
      </p>
    </div>
  )
}

const SIN_ENLACE = { direccion: '', nombre: '', personal: false }

function Enlace({ clave, metas }: Props) {
  const [dicho, setDicho] = useState(SIN_ENLACE)
  const agregar = useMutation({
    mutationFn: () =>
      api(`POST ${RUTA}/enlaces`, { params: clave, cuerpo: { ...dicho, descripcion: '', metas: [...metas] } }),
    onSuccess: async () => {
      setDicho(SIN_ENLACE)
      await refrescarEvidencias()
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (dicho.direccion.trim() && dicho.nombre.trim()) agregar.mutate()
  }
  return (
    <form className="pila" onSubmit={enviar}>
      {agregar.isError ? <Aviso tono="error">{agregar.error.message}</Aviso> : null}
      {agregar.isSuccess ? (
        <Aviso tono="bien" vivo>
          El enlace quedó agregado.
        </Aviso>
      ) : null}
      <CampoTexto
        etiqueta="Dirección web"
        ayuda="Empieza por https://. KPT la guarda y no la visita."
        inputMode="url"
        ancho="todo"
        required
        maxLength={LARGOS_EVIDENCIA.direccion}
        value={dicho.direccion}
        onChange={(e) => setDicho({ ...dicho, direccion: e.target.value })}
      />
      <CampoTexto
        etiqueta="Qué es"
        ancho="todo"
        required
        maxLength={LARGOS_EVIDENCIA.nombre}
        value={dicho.nombre}
        onChange={(e) => setDicho({ ...dicho, nombre: e.target.value })}
      />
      <Personales valor={dicho.personal} onCambiar={(personal) => setDicho({ ...dicho, personal })} />
      <div className="acciones">
        <Boton type="submit" icono={<IconoSubir />} ocupado={agregar.isPending}>
          Agregar el enlace
        </Boton>
      </div>
    </form>
  )
}
