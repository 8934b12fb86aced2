// The fields of one row: its literal texts, and apart from them what opens and closes.
import {
  CLASES_ACTIVIDAD,
  type Corte,
  type FilaBorrador,
  OBLIGADOS,
  TRAS_LIMITE,
  type TrasLimite,
} from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { fraseHallazgoBorrador, NOMBRES_CLASE_ACTIVIDAD, NOMBRES_OBLIGADO, NOMBRES_TRAS_LIMITE } from '@kpt/textos'
import type { ReactNode } from 'react'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'

type Props = {
  readonly fila: FilaBorrador
  readonly cortes: readonly Corte[]
  readonly i: number
  readonly claveFija: boolean
  readonly hallazgos: readonly Hallazgo[]
  readonly onCambio: (cambio: Partial<FilaBorrador>) => void
}

type CampoDeTexto = 'texto' | 'responsable' | 'medio' | 'textoLimite'

export function CamposFila(props: Props) {
  const { fila, i, claveFija, hallazgos, onCambio } = props
  const errorDe = errorEn(hallazgos, i)
  const texto = (campo: CampoDeTexto, etiqueta: string) => ({
    ...{ id: `${campo}-${i}`, etiqueta, value: fila[campo], error: errorDe(campo) },
    onChange: (e: { target: { value: string } }) => onCambio({ [campo]: e.target.value }),
  })
  return (
    <>
      <Notas hallazgos={hallazgos} />
      <CampoLargo {...texto('texto', 'Actividad, tal como está en la circular')} rows={4} maxLength={4000} />
      <div className="campos-fila">
        <CampoTexto
          id={`item-${i}`}
          etiqueta="Ítem"
          ancho="corto"
          opcional
          maxLength={20}
          value={fila.item ?? ''}
          onChange={(e) => onCambio({ item: e.target.value.trim() || null })}
        />
        <CampoTexto {...texto('responsable', 'Responsable')} maxLength={500} />
        <CampoTexto {...texto('medio', 'Medio')} maxLength={500} />
        <CampoTexto {...texto('textoLimite', 'Fecha límite, tal como está escrita')} maxLength={500} />
      </div>
      <Fechas {...props} errorDe={errorDe} />
      <div className="campos-fila">
        <Marcas
          titulo="Clases de actividad"
          error={errorDe('clases')}
          opciones={CLASES_ACTIVIDAD}
          nombres={NOMBRES_CLASE_ACTIVIDAD}
          elegidas={fila.clases}
          onElegir={(clases) => onCambio({ clases })}
        />
        <Marcas
          titulo="A quién obliga"
          error={errorDe('obligados')}
          opciones={OBLIGADOS}
          nombres={NOMBRES_OBLIGADO}
          elegidas={fila.obligados}
          onElegir={(obligados) => onCambio({ obligados })}
        />
        <CampoTexto
          id={`clave-${i}`}
          etiqueta="Clave"
          ayuda="Con ella la nombran las enmiendas"
          readOnly={claveFija}
          maxLength={80}
          error={errorDe('clave')}
          defaultValue={fila.clave}
          onBlur={(e) => e.target.value !== fila.clave && onCambio({ clave: e.target.value.trim() })}
        />
      </div>
    </>
  )
}

function Fechas({ fila, cortes, i, onCambio, errorDe }: Props & { errorDe: (campo: string) => string | undefined }) {
  return (
    <div className="campos-fila">
      <CampoTexto
        id={`apertura-${i}`}
        etiqueta="Abre"
        type="date"
        ancho="corto"
        opcional
        error={errorDe('apertura')}
        value={fila.apertura ?? ''}
        onChange={(e) => onCambio({ apertura: e.target.value || null })}
      />
      <CampoTexto
        id={`limite-${i}`}
        etiqueta="Fecha límite"
        ayuda="Ese día cuenta entero"
        type="date"
        ancho="corto"
        error={errorDe('limite')}
        value={fila.limite ?? ''}
        onChange={(e) => onCambio({ limite: e.target.value || null })}
      />
      <CampoSeleccion
        id={`tras-${i}`}
        etiqueta="Después del límite"
        error={errorDe('trasLimite')}
        value={fila.trasLimite}
        onChange={(e) => onCambio({ trasLimite: e.target.value as TrasLimite })}
        opciones={TRAS_LIMITE.map((t) => ({ valor: t, texto: NOMBRES_TRAS_LIMITE[t] }))}
      />
      <CampoSeleccion
        id={`corte-${i}`}
        etiqueta="Corte"
        error={errorDe('corte')}
        value={String(fila.corte ?? '')}
        onChange={(e) => onCambio({ corte: e.target.value === '' ? null : Number(e.target.value) })}
        opciones={[
          { valor: '', texto: 'De ninguno' },
          ...cortes.map((c) => ({ valor: String(c.numero), texto: `Corte ${c.numero}` })),
        ]}
      />
    </div>
  )
}

/** The first error of a field; the others come once it is mended. */
function errorEn(hallazgos: readonly Hallazgo[], i: number) {
  return (campo: string): string | undefined => {
    const suyo = hallazgos.find((h) => h.gravedad === 'error' && h.ruta.campo === `/filas/${i}/${campo}`)
    return suyo && fraseHallazgoBorrador(suyo)
  }
}

/** What does not keep the row from being published, and yet should be known. */
function Notas({ hallazgos }: { hallazgos: readonly Hallazgo[] }) {
  const notas = hallazgos.filter((h) => h.gravedad !== 'error')
  return notas.map((h) => (
    <p key={h.regla} className="nota-fila">
      {fraseHallazgoBorrador(h)}
    </p>
  ))
}

type PropsMarcas<T extends string> = {
  readonly titulo: string
  readonly error: string | undefined
  readonly opciones: readonly T[]
  readonly nombres: Readonly<Record<T, ReactNode>>
  readonly elegidas: readonly T[]
  readonly onElegir: (elegidas: T[]) => void
}

function Marcas<T extends string>({ titulo, error, opciones, nombres, elegidas, onElegir }: PropsMarcas<T>) {
  const marcar = (opcion: T, marcada: boolean) =>
    onElegir(opciones.filter((o) => (o === opcion ? marcada : elegidas.includes(o))))
  return (
    <fieldset className="marcas-fila">
      <legend>
        <strong>{titulo}</strong>
      </legend>
      {error ? <p className="campo__error">{error}</p> : null}
      {opciones.map((opcion) => (
        <label key={opcion} className="opcion">
          <input
            type="checkbox"
            checked={elegidas.includes(opcion)}
            onChange={(e) => marcar(opcion, e.target.checked)}
          />{' '}
          <span>{nombres[opcion]}</span>
        </label>
      ))}
    </fieldset>
  )
}
