// One small picture for each department, or for each municipality of a department, at one scale and in the order chosen.
import { formatPorcentaje } from '@kpt/textos'
import { useFiltros } from '../../../app/filtros.ts'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { SITUACIONES } from '../hechos.ts'
import { useTerritorioDicho } from '../hechos-archivo.ts'
import { type CualMedida, MEDIDAS, medidaDe } from '../medidas.ts'
import type { PropsTablero } from '../tablero.tsx'
import { escalaDe } from '../tendencia/escala.ts'
import { useTendencia } from '../tendencia/usar-tendencia.ts'
import type { Tendencia } from '../tipos.ts'
import { PanelPequeno } from './panel.tsx'
import { enPalabras, OPCIONES_PANELES, ordenarPaneles, panelesDe } from './paneles.ts'
import { TablaPaneles } from './tabla-paneles.tsx'
import { Todos } from './todos.tsx'
import './multiples.css'

const DE_ENTRADA = 36

type Props = Pick<PropsTablero, 'clave' | 'tablero'>

export function SeccionMultiples({ clave, tablero }: Props) {
  const tendencia = useTendencia(clave)
  return (
    <section className="seccion" aria-labelledby="uno-a-uno">
      <Datos de={tendencia} lineas={10}>
        {(datos) => (datos.grupos.length > 1 ? <Multiples {...{ clave, tablero }} tendencia={datos} /> : null)}
      </Datos>
    </section>
  )
}

function Multiples({ clave, tablero, tendencia }: Props & { readonly tendencia: Tendencia }) {
  const hechos = [useTerritorioDicho(tablero)]
  const [filtros] = useFiltros()
  const { cortes, grupos, por } = tendencia
  const conAvance = clave.instrumento === 'seguimiento'
  const medida = conAvance ? medidaDe(filtros.medida) : 'reportaron'
  const i = cortes.findIndex((c) => String(c.vigencia) === clave.vigencia && String(c.corte) === clave.corte)
  const paneles = ordenarPaneles(panelesDe(grupos, cortes, i, medida), filtros.ordenar)
  const visibles = filtros.paneles === 'todos' ? paneles : paneles.slice(0, DE_ENTRADA)
  const escala = medida === 'reportaron' ? escalaDe([1]) : escalaDe(paneles.flatMap((p) => p.valores))
  return (
    <>
      <h2 id="uno-a-uno">{por === 'departamento' ? 'Departamento por departamento' : 'Entidad por entidad'}</h2>
      <Controles medida={medida} conAvance={conAvance} />
      <p className="tenue">
        {MEDIDAS[medida].nombre}, del corte {cortes[0]?.corte} de {cortes[0]?.vigencia} al último.{' '}
        {enPalabras(medida, por) ? (
          <LeyendaHechos />
        ) : (
          `Todas las gráficas van de 0 a ${formatPorcentaje(escala.techo, 0)}; la cifra es la de este corte y debajo va su cambio frente al anterior.`
        )}
      </p>
      <ul className="paneles">
        {visibles.map((panel) => (
          <li key={panel.codigo}>
            <PanelPequeno {...{ panel, clave, cortes, escala, medida, por, i }} />
          </li>
        ))}
      </ul>
      <Todos cuantos={paneles.length} visibles={visibles.length} que={por === 'departamento' ? 'los' : 'las'} />
      <Desplegable titulo="Ver estas cifras en tabla">
        <TablaPaneles {...{ clave, paneles, cortes, medida, por, hechos }} />
      </Desplegable>
    </>
  )
}

/** A square a corte; the one with a border is the one of this board. */
function LeyendaHechos() {
  return (
    <span className="grafica__leyenda">
      Cada casilla es un corte:
      {SITUACIONES.filter((s) => ['oportuno', 'extemporaneo', 'silencio', 'en_plazo'].includes(s.hecho)).map((s) => (
        <span key={s.hecho}>
          <span className={`muestra muestra--${s.hecho}`} aria-hidden="true" /> {s.corto}
        </span>
      ))}
    </span>
  )
}

function Controles({ medida, conAvance }: { medida: CualMedida; conAvance: boolean }) {
  const [filtros, cambiar] = useFiltros()
  const { pagina } = filtros
  return (
    <div className="filtros no-imprimir">
      {conAvance ? (
        <CampoSeleccion
          etiqueta="Qué se mide"
          value={medida}
          onChange={(e) => cambiar({ medida: e.target.value === 'reportaron' ? undefined : e.target.value, pagina })}
          opciones={Object.entries(MEDIDAS).map(([valor, { nombre }]) => ({ valor, texto: nombre }))}
        />
      ) : null}
      <CampoSeleccion
        etiqueta="En qué orden"
        value={filtros.ordenar ?? ''}
        onChange={(e) => cambiar({ ordenar: e.target.value || undefined, pagina })}
        opciones={OPCIONES_PANELES}
      />
    </div>
  )
}
