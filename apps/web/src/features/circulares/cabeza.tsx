// What governs the whole calendar: its circular and numeral and, while it is new, its policy and its cortes.
import { CLASES_CORTE, type ClaseCorte, type Corte, POLITICAS, type Politica } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { formatFecha, fraseHallazgoBorrador, NOMBRES_CLASE_CORTE, NOMBRES_POLITICA } from '@kpt/textos'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { ElegirCircular } from './elegir-circular.tsx'
import type { Trabajo } from './trabajo.ts'

type Props = { readonly trabajo: Trabajo; readonly nuevo: boolean; readonly hallazgos: readonly Hallazgo[] }

export function Cabeza({ trabajo, nuevo, hallazgos }: Props) {
  const { contenido, circular, poner, ponerCircular } = trabajo
  const errorDe = (campo: string) => {
    const hallazgo = hallazgos.find((h) => h.ruta.campo === campo)
    return hallazgo && fraseHallazgoBorrador(hallazgo)
  }
  return (
    <section className="seccion">
      <h2>La circular y el cronograma</h2>
      <div className="campos-fila">
        <ElegirCircular
          valor={circular?.clave ?? null}
          error={errorDe('/circular')}
          onElegir={(_, elegida) => ponerCircular(elegida)}
        />
        <CampoTexto
          id="numeral"
          etiqueta="Numeral de la circular"
          ayuda="El que trae la tabla"
          ancho="corto"
          maxLength={20}
          error={errorDe('/numeral')}
          value={contenido.numeral}
          onChange={(e) => poner({ numeral: e.target.value })}
        />
      </div>
      <CampoSeleccion
        id="politica"
        etiqueta="Si un límite cae en día no hábil"
        ancho="todo"
        disabled={!nuevo}
        value={contenido.politica}
        onChange={(e) => poner({ politica: e.target.value as Politica })}
        opciones={POLITICAS.map((p) => ({ valor: p, texto: NOMBRES_POLITICA[p] }))}
      />
      <h3>Cortes</h3>
      {nuevo ? (
        <Cortes cortes={contenido.cortes} onCortes={(cortes) => poner({ cortes })} hallazgos={hallazgos} />
      ) : (
        <p className="tenue">
          {contenido.cortes
            .map((c) => `${c.numero}. ${NOMBRES_CLASE_CORTE[c.clase]}, con datos al ${formatFecha(c.fechaDatos)}`)
            .join(' · ')}
          . Los cortes ya publicados no se cambian.
        </p>
      )}
    </section>
  )
}

type PropsCortes = {
  readonly cortes: readonly Corte[]
  readonly onCortes: (cortes: Corte[]) => void
  readonly hallazgos: readonly Hallazgo[]
}

function Cortes({ cortes, onCortes, hallazgos }: PropsCortes) {
  const cambiar = (i: number, cambio: Partial<Corte>) =>
    onCortes(cortes.map((c, j) => (i === j ? { ...c, ...cambio } : c)))
  const suyos = hallazgos.filter((h) => h.ruta.campo?.startsWith('/cortes'))
  return (
    <div className="pila">
      {suyos.map((h) => (
        <p key={`${h.regla}${h.ruta.campo}`} className="campo__error">
          {fraseHallazgoBorrador(h)}
        </p>
      ))}
      {cortes.map((corte, i) => (
        <div key={corte.numero} className="campos-fila">
          <CampoSeleccion
            etiqueta={`Corte ${corte.numero}`}
            value={corte.clase}
            onChange={(e) => cambiar(i, { clase: e.target.value as ClaseCorte })}
            opciones={CLASES_CORTE.map((c) => ({ valor: c, texto: NOMBRES_CLASE_CORTE[c] }))}
          />
          <CampoTexto
            etiqueta={
              <>
                Fecha de los datos<span className="solo-lector"> del corte {corte.numero}</span>
              </>
            }
            type="date"
            ancho="corto"
            value={corte.fechaDatos}
            onChange={(e) => e.target.value && cambiar(i, { fechaDatos: e.target.value })}
          />
        </div>
      ))}
      <p className="acciones">
        <Boton onClick={() => onCortes([...cortes, corteNuevo(cortes)])}>Agregar un corte</Boton>
        {cortes.length > 0 ? <Boton onClick={() => onCortes(cortes.slice(0, -1))}>Quitar el último corte</Boton> : null}
      </p>
    </div>
  )
}

function corteNuevo(cortes: readonly Corte[]): Corte {
  const ultima = cortes.at(-1)?.fechaDatos ?? new Date().toISOString().slice(0, 10)
  return { numero: cortes.length + 1, clase: 'corte_parcial', fechaDatos: ultima }
}
