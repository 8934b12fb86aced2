// One sheet of the book: whether it is read, where its headers are, what the whole sheet says, and its columns.
import { contar, textoMotivoHoja } from '@kpt/textos'
import { Boton } from '../../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../../ui/campo.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { Columna } from './columna.tsx'
import type { Ayuda, HojaDicha, Propuesta } from './mapear.tsx'
import type { GrupoOpciones } from './opciones.ts'
import { enSeries, type Serie } from './series.ts'

export type ColumnaEnPantalla = HojaDicha['columnas'][number] &
  Omit<Ayuda['columnas'][number], 'campo'> & { readonly proponia: string }

type Props = {
  readonly hoja: HojaDicha
  readonly ayuda: Propuesta['hojas'][number]
  readonly opciones: readonly GrupoOpciones[]
  readonly onCambiar: (hoja: HojaDicha) => void
  readonly onReleer: () => void
}

export function HojaDelLibro({ hoja, ayuda, opciones, onCambiar, onReleer }: Props) {
  return (
    <fieldset className="mapear__hoja">
      <legend>Hoja «{hoja.hoja.trim()}»</legend>
      <label className="mapear__usar">
        <input type="checkbox" checked={hoja.usar} onChange={(e) => onCambiar({ ...hoja, usar: e.target.checked })} />
        Leer esta hoja ({contar(ayuda.filas, 'fila', 'filas')} bajo los encabezados)
      </label>
      {ayuda.motivo ? <p className="tenue">{textoMotivoHoja(ayuda.motivo)}</p> : null}
      {hoja.usar ? <Detalle {...{ hoja, ayuda, opciones, onCambiar, onReleer }} /> : null}
    </fieldset>
  )
}

const DINERO = [
  { valor: 'pesos', texto: 'Pesos' },
  { valor: 'miles', texto: 'Miles de pesos' },
  { valor: 'millones', texto: 'Millones de pesos' },
]

function Detalle({ hoja, ayuda, opciones, onCambiar, onReleer }: Props) {
  const hay = (campo: string) => hoja.columnas.some((c) => c.campo === campo)
  const conDinero = hoja.columnas.some((c) => /^(fuentes|total)\//.test(c.campo))
  return (
    <>
      <Encabezados hoja={hoja} onCambiar={onCambiar} onReleer={onReleer} />
      {hay('linea') ? null : (
        <CampoTexto
          etiqueta="Línea estratégica de toda la hoja"
          ayuda="Ninguna columna la dice. Déjela vacía si las metas se agrupan con títulos dentro de la hoja."
          opcional
          ancho="todo"
          value={hoja.linea ?? ''}
          onChange={(e) => onCambiar({ ...hoja, linea: e.target.value || null })}
        />
      )}
      {hay('dependencia') ? null : (
        <CampoTexto
          etiqueta="Dependencia de toda la hoja"
          opcional
          ancho="todo"
          value={hoja.dependencia ?? ''}
          onChange={(e) => onCambiar({ ...hoja, dependencia: e.target.value || null })}
        />
      )}
      {conDinero ? (
        <CampoSeleccion
          etiqueta="El dinero está en"
          opciones={DINERO}
          value={hoja.dinero}
          onChange={(e) => onCambiar({ ...hoja, dinero: e.target.value as HojaDicha['dinero'] })}
        />
      ) : null}
      <Columnas hoja={hoja} ayuda={ayuda} opciones={opciones} onCambiar={onCambiar} />
    </>
  )
}

function Encabezados({ hoja, onCambiar, onReleer }: Pick<Props, 'hoja' | 'onCambiar' | 'onReleer'>) {
  const { desde, hasta } = hoja.encabezado
  const mover = (encabezado: HojaDicha['encabezado']) => onCambiar({ ...hoja, encabezado })
  return (
    <div className="mapear__filas">
      <CampoTexto
        etiqueta="Encabezados desde la fila"
        ancho="corto"
        inputMode="numeric"
        value={String(desde)}
        onChange={(e) => mover({ desde: Number(e.target.value.replace(/\D/g, '').slice(0, 5)) || 1, hasta })}
      />
      <CampoTexto
        etiqueta="hasta la fila"
        ancho="corto"
        inputMode="numeric"
        value={String(hasta)}
        onChange={(e) => mover({ desde, hasta: Number(e.target.value.replace(/\D/g, '').slice(0, 5)) || 1 })}
      />
      <Boton onClick={onReleer}>Volver a mirar los encabezados</Boton>
    </div>
  )
}

function Columnas({ hoja, ayuda, opciones, onCambiar }: Omit<Props, 'onReleer'>) {
  const columnas = hoja.columnas.flatMap((dicha, i): ColumnaEnPantalla[] => {
    const suya = ayuda.columnas[i]
    return suya ? [{ ...suya, ...dicha, proponia: suya.campo }] : []
  })
  const cambiar = (letra: string, campo: string) =>
    onCambiar({ ...hoja, columnas: hoja.columnas.map((c) => (c.columna === letra ? { ...c, campo } : c)) })
  const lista = (serie: Serie<ColumnaEnPantalla>) => (
    <ul className="mapear__columnas">
      {serie.columnas.map((c) => (
        <Columna key={c.columna} columna={c} opciones={opciones} onCambiar={(campo) => cambiar(c.columna, campo)} />
      ))}
    </ul>
  )
  return enSeries(columnas).map((serie) =>
    serie.titulo === null ? (
      <div key={serie.columnas[0]?.columna}>{lista(serie)}</div>
    ) : (
      <Desplegable key={serie.columnas[0]?.columna} titulo={tituloDe(serie)}>
        {lista(serie)}
      </Desplegable>
    ),
  )
}

function tituloDe({ titulo, columnas }: Serie<ColumnaEnPantalla>): string {
  const porRevisar = columnas.filter((c) => c.confianza === 'revisar' && c.campo === c.proponia).length
  const letras = `${columnas[0]?.columna}–${columnas.at(-1)?.columna}`
  const duda = porRevisar === 0 ? 'seguras' : `${porRevisar} por revisar`
  return `${titulo}: ${contar(columnas.length, 'columna', 'columnas')}, ${letras} (${duda})`
}
