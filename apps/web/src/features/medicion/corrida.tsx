// A run: in what state, what it froze, what it found, its life, and what can be done with it now.
import { cifraMdm, formatInstante, formatPorcentaje, NOMBRES_ACTO_CORRIDA, NOMBRES_MEDICION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Procedencia } from '../mdm/procedencia.tsx'
import type { CorridaVista } from '../mdm/tipos.ts'
import { ActosCorrida } from './actos-corrida.tsx'
import { ChipCorrida } from './chip-corrida.tsx'
import { MarcoMedicion, MIGA_MEDICION } from './marco.tsx'
import '../mdm/mdm.css'

type Suceso = CorridaVista['sucesos'][number]

export function PantallaCorrida() {
  const { corrida } = useParams({ from: '/medicion/corridas/$corrida' })
  const vista = useQuery({
    ...consulta('GET /api/mdm/corridas/:corrida', { params: { corrida: Number(corrida) } }),
    refetchInterval: ({ state }) => (['en_cola', 'calculando'].includes(state.data?.estado ?? '') ? 1000 : false),
  })
  const calculada = vista.data?.resultado ? vista.data : null
  return (
    <MarcoMedicion
      parte="corridas"
      titulo={`Corrida ${corrida}`}
      migas={[MIGA_MEDICION, { texto: 'Corridas', a: '/medicion/corridas' }]}
      acciones={
        calculada ? (
          <>
            {calculada.reemplaza === null ? null : (
              <EnlaceBoton
                to="/medicion/comparacion"
                search={{ de: String(calculada.reemplaza), a: String(calculada.corrida) }}
              >
                Qué cambió
              </EnlaceBoton>
            )}
            <EnlaceBoton
              to="/mdm/$vigencia"
              params={{ vigencia: String(calculada.vigencia) }}
              search={{ medicion: calculada.medicion, corrida }}
            >
              Ver sus resultados
            </EnlaceBoton>
          </>
        ) : null
      }
    >
      <Datos de={vista}>{(c) => <Corrida corrida={c} />}</Datos>
    </MarcoMedicion>
  )
}

function Corrida({ corrida }: { corrida: CorridaVista }) {
  const { estado, medicion, vigencia, receta, motivo, resultado, progreso, conCifra, entidades, reemplazadaPor } =
    corrida
  return (
    <>
      {reemplazadaPor === null ? null : (
        <Aviso tono="alerta">
          La reemplazó la{' '}
          <Link to="/medicion/corridas/$corrida" params={{ corrida: String(reemplazadaPor) }}>
            corrida {reemplazadaPor}
          </Link>
          .
        </Aviso>
      )}
      <Definiciones
        lista={[
          { nombre: 'Estado', valor: <ChipCorrida estado={estado} /> },
          { nombre: 'Medición', valor: `${NOMBRES_MEDICION[medicion]}, vigencia ${vigencia}` },
          { nombre: 'Receta', valor: `${receta.nombre}, versión ${receta.version}` },
          { nombre: 'Para qué', valor: motivo },
          ...(resultado
            ? [
                {
                  nombre: 'Con índice',
                  valor: `${cifraMdm(conCifra ?? 0)} de ${cifraMdm(entidades ?? 0)}, en ${cifraMdm(resultado.milisegundos)} ms`,
                },
                {
                  nombre: 'Clases',
                  valor:
                    resultado.clases.map((c) => `${c.nombre} ${cifraMdm(c.cuantas)}`).join(' · ') ||
                    'La receta no tiene clases',
                },
              ]
            : []),
        ]}
      />
      {estado === 'en_cola' || estado === 'calculando' ? (
        <div className="pila" role="status">
          <Barra etiqueta="Cálculo" fraccion={progreso ?? 0} figura={formatPorcentaje(progreso ?? 0, 0)} />
          <p className="tenue">Puede salir de esta página: el cálculo sigue y lo encontrará aquí.</p>
        </div>
      ) : null}
      <ActosCorrida corrida={corrida} />
      <section className="seccion" aria-label="Vida de la corrida">
        <h2>Vida de la corrida</h2>
        <Tabla
          titulo="Vida de la corrida"
          tituloOculto
          columnas={COLUMNAS}
          filas={corrida.sucesos}
          clave={(s) => `${s.acto} ${s.en}`}
        />
      </section>
      {resultado ? <Procedencia corrida={corrida} /> : null}
    </>
  )
}

const COLUMNAS: readonly Columna<Suceso>[] = [
  { clave: 'acto', titulo: 'Qué se hizo', nombra: true, celda: (s) => NOMBRES_ACTO_CORRIDA[s.acto] },
  { clave: 'quien', titulo: 'Quién', celda: (s) => s.por ?? s.rol },
  { clave: 'en', titulo: 'Cuándo', celda: (s) => formatInstante(Date.parse(s.en)) },
  { clave: 'nota', titulo: 'Nota', ancho: 'largo', celda: (s) => s.nota ?? '—' },
]
