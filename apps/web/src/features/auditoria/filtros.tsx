// Filters of the list of acts; each change goes to the address.
import { ACCIONES_CONOCIDAS } from '@kpt/textos/auditoria'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { EscogerCadena } from './escoger-cadena.tsx'
import { EscogerPersona } from './escoger-persona.tsx'
import { FILTROS, hayFiltros, type Lista, SIN_FILTROS } from './filtro.ts'

const ACCIONES = [
  { valor: '', texto: 'Todos' },
  ...ACCIONES_CONOCIDAS.map((a) => ({ valor: a.accion, texto: a.nombre })),
]

type Props = {
  /** The chain on screen, also when it is the only one that the person sees. */
  readonly cadena: string | undefined
  /** The person of the address, by name, once the list arrived. */
  readonly persona: Lista['persona']
}

export function FiltrosDeActos({ cadena, persona }: Props) {
  const [filtros, navegar] = useFiltros()
  // Another question begins at its first page.
  const cambiar = (cambios: Filtros) => navegar({ tras: undefined, ...cambios })
  return (
    <search className="pila pila--2 no-imprimir" aria-label="Filtros de la auditoría">
      <div className="acto__busquedas">
        <EscogerCadena />
        <EscogerPersona />
      </div>
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Qué se hizo"
          value={filtros.accion ?? ''}
          onChange={(e) => cambiar({ accion: e.target.value || undefined })}
          opciones={ACCIONES}
        />
        <Dia etiqueta="Desde el día" valor={filtros.desde} onCambio={(desde) => cambiar({ desde })} />
        <Dia etiqueta="Hasta el día" valor={filtros.hasta} onCambio={(hasta) => cambiar({ hasta })} />
      </div>
      {cadena && !filtros.persona ? (
        <label className="acto__opcion">
          <input
            type="checkbox"
            checked={filtros.valores === 'si'}
            onChange={(e) => cambiar({ valores: e.target.checked ? 'si' : undefined })}
          />{' '}
          Incluir cada valor que se guardó en los reportes
        </label>
      ) : null}
      <Puestos filtros={filtros} persona={persona} cambiar={cambiar} />
    </search>
  )
}

type PropsDia = {
  readonly etiqueta: string
  readonly valor: string | undefined
  readonly onCambio: (dia: string | undefined) => void
}

function Dia({ etiqueta, valor, onCambio }: PropsDia) {
  return (
    <CampoTexto
      etiqueta={etiqueta}
      type="date"
      ancho="corto"
      value={valor ?? ''}
      onChange={(e) => onCambio(e.target.value || undefined)}
    />
  )
}

type PropsPuestos = {
  readonly filtros: Filtros
  readonly persona: Lista['persona']
  readonly cambiar: (cambios: Filtros) => void
}

/** Those that are put by following a link have no field of their own: here they are seen and taken away. */
function Puestos({ filtros, persona, cambiar }: PropsPuestos) {
  if (!hayFiltros(filtros)) return null
  const suyo = persona?.nombre ?? 'una persona'
  return (
    <p className="acciones">
      {filtros.persona ? (
        <Boton variante="texto" onClick={() => cambiar({ persona: undefined })}>
          Quitar: lo que hizo {suyo}
        </Boton>
      ) : null}
      {filtros.sujeto ? (
        <Boton variante="texto" onClick={() => cambiar({ sujeto: undefined })}>
          Quitar: solo {filtros.sujeto}
        </Boton>
      ) : null}
      {FILTROS.filter((f) => filtros[f]).length > 1 || (!filtros.persona && !filtros.sujeto) ? (
        <Boton variante="texto" onClick={() => cambiar(SIN_FILTROS)}>
          Quitar todos los filtros
        </Boton>
      ) : null}
    </p>
  )
}
