// Results of one vigencia: who is where, how the figures are spread, Gestión against Resultados, and the map.
import { cifraMdm, contar, formatInstante, formatPorcentaje, NOMBRES_MEDICION } from '@kpt/textos'
import { Link, useParams } from '@tanstack/react-router'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Barra } from '../../ui/barra.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { AvisoCorrida } from './aviso-corrida.tsx'
import { CambiosMdm } from './cambios.tsx'
import { MIGA_MEDICIONES, medicionDe, queMedicion } from './direccion.ts'
import { DistribucionMdm } from './distribucion.tsx'
import { MapaMdm } from './mapa.tsx'
import { NubeMdm } from './nube.tsx'
import { Procedencia } from './procedencia.tsx'
import { PuestosMdm } from './puestos.tsx'
import { SinPublicar } from './sin-publicar.tsx'
import type { Corrida, CorridaVista } from './tipos.ts'
import { useCorrida, useCorridaVista } from './usar-corrida.ts'
import './mdm.css'

export type PropsResultados = { readonly corrida: CorridaVista; readonly filtros: Filtros }

const VISTAS = [
  { vista: '', texto: 'Puestos', Vista: PuestosMdm },
  { vista: 'cambios', texto: 'Cambios', Vista: CambiosMdm },
  { vista: 'distribucion', texto: 'Distribución', Vista: DistribucionMdm },
  { vista: 'nube', texto: 'Componentes', Vista: NubeMdm },
  { vista: 'mapa', texto: 'Mapa', Vista: MapaMdm },
  { vista: 'descargas', texto: 'Descargas y procedencia', Vista: Procedencia },
] as const

export function PantallaResultados() {
  const { vigencia } = useParams({ from: '/mdm/$vigencia' })
  const [filtros] = useFiltros()
  const corrida = useCorrida(vigencia)
  return (
    <Pantalla
      titulo={`${NOMBRES_MEDICION[corrida.data?.medicion ?? medicionDe(filtros)]} ${vigencia}`}
      migas={[MIGA_MEDICIONES]}
      acciones={
        corrida.data ? (
          <>
            <EnlaceBoton to="/mdm/$vigencia/comparar" params={{ vigencia }} search={queMedicion(filtros)}>
              Comparar entidades
            </EnlaceBoton>
            <EnlaceBoton to="/mdm/$vigencia/metodologia" params={{ vigencia }} search={queMedicion(filtros)}>
              Cómo se calcula
            </EnlaceBoton>
          </>
        ) : null
      }
    >
      <Datos de={corrida} lineas={10}>
        {(c) => (c ? <Resultados corrida={c} filtros={filtros} /> : <SinPublicar vigencia={vigencia} />)}
      </Datos>
    </Pantalla>
  )
}

function Resultados({ corrida, filtros }: { corrida: Corrida; filtros: Filtros }) {
  const { vista = '', grupo, departamento } = filtros
  const vistaCorrida = useCorridaVista(corrida.corrida)
  const abierta = VISTAS.find((v) => v.vista === vista) ?? VISTAS[0]
  const { Vista } = abierta
  return (
    <>
      <AvisoCorrida corrida={corrida} />
      <Datos de={vistaCorrida} lineas={10}>
        {(completa) => (
          <>
            <Clases corrida={completa} filtros={filtros} />
            <Pestanas
              etiqueta="Partes de los resultados"
              pestanas={VISTAS.map((v) => ({
                texto: v.texto,
                a: '.',
                busqueda: { ...queMedicion(filtros), vista: v.vista || undefined, grupo, departamento },
                activa: v === abierta,
              }))}
            />
            <h2 className="solo-lector">{abierta.texto}</h2>
            <Vista corrida={completa} filtros={filtros} />
          </>
        )}
      </Datos>
    </>
  )
}

/** How many of each class in the country; each leads to its list. */
function Clases({ corrida, filtros }: PropsResultados) {
  const { resultado, conCifra, entidades, publicadaEn } = corrida
  if (!resultado) return null
  const sinCifra = (entidades ?? 0) - (conCifra ?? 0)
  return (
    <section aria-label="Clases" className="pila pila--2">
      <p>
        {contar(conCifra ?? 0, 'entidad con índice', 'entidades con índice')}
        {sinCifra > 0 ? ` y ${cifraMdm(sinCifra)} sin él, con su razón` : ''}
        {publicadaEn ? `; publicada el ${formatInstante(Date.parse(publicadaEn))}` : ''}
      </p>
      <ul className="mdm-clases">
        {resultado.clases.toReversed().map(({ clave, nombre, cuantas }) => {
          const parte = conCifra ? cuantas / conCifra : 0
          return (
            <li key={clave}>
              <Link to="." search={{ ...queMedicion(filtros), clase: clave }} resetScroll={false}>
                {nombre}
              </Link>
              <Barra fraccion={parte} figura={`${cifraMdm(cuantas)} (${formatPorcentaje(parte)})`} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
