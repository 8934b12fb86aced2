// Up to five entities side by side, step by step. Who they are is in the address.
import { NOMBRES_MEDICION } from '@kpt/textos'
import { useQueries } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Esqueleto } from '../../ui/esqueleto.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { AvisoCorrida } from './aviso-corrida.tsx'
import { crudo, puestoDe, puntos } from './cifras.ts'
import { MIGA_MEDICIONES, medicionDe, migaResultados, queMedicion } from './direccion.ts'
import { SinPublicar } from './sin-publicar.tsx'
import type { Corrida, Traza } from './tipos.ts'
import { useCorrida } from './usar-corrida.ts'
import './mdm.css'

const CABEN = 5

export function PantallaCompararEntidades() {
  const { vigencia } = useParams({ from: '/mdm/$vigencia/comparar' })
  const [filtros, cambiar] = useFiltros()
  const corrida = useCorrida(vigencia)
  const codigos = codigosDe(filtros)
  const poner = (lista: readonly string[]) => cambiar({ entidades: lista.join(',') || undefined })
  return (
    <Pantalla
      titulo="Comparar entidades"
      de={`${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      antetitulo={`${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      entrada={`Hasta ${CABEN}, lado a lado, desde el índice hasta cada indicador.`}
      migas={[MIGA_MEDICIONES, migaResultados(vigencia)]}
    >
      <Datos de={corrida} lineas={12}>
        {(c) =>
          c ? (
            <>
              <AvisoCorrida corrida={c} />
              {codigos.length < CABEN ? (
                <BuscarEntidad
                  error={undefined}
                  opcional
                  onElegir={(codigo) => poner([...new Set([...codigos, codigo])])}
                />
              ) : (
                <p className="tenue">Ya hay {CABEN}: quite una para agregar otra.</p>
              )}
              {codigos.length === 0 ? (
                <Vacio titulo="Agregue la primera entidad">
                  <p>
                    Búsquela por su nombre o su código; luego agregue las demás. La dirección de esta página se puede
                    compartir.
                  </p>
                </Vacio>
              ) : (
                <Comparadas
                  corrida={c}
                  codigos={codigos}
                  filtros={filtros}
                  onQuitar={(x) => poner(codigos.filter((y) => y !== x))}
                />
              )}
            </>
          ) : (
            <SinPublicar vigencia={vigencia} />
          )
        }
      </Datos>
    </Pantalla>
  )
}

const codigosDe = ({ entidades = '' }: Filtros): string[] =>
  [...new Set(entidades.split(',').filter((c) => /^(\d{2}|\d{5})$/.test(c)))].slice(0, CABEN)

type PropsComparadas = {
  readonly corrida: Corrida
  readonly codigos: readonly string[]
  readonly filtros: Filtros
  readonly onQuitar: (codigo: string) => void
}

function Comparadas({ corrida, codigos, filtros, onQuitar }: PropsComparadas) {
  const trazas = useQueries({
    queries: codigos.map((entidad) =>
      consulta('GET /api/mdm/corridas/:corrida/entidades/:entidad', { params: { corrida: corrida.corrida, entidad } }),
    ),
  })
  const leidas = trazas.flatMap((t) => t.data ?? [])
  const [modelo] = leidas
  return (
    <>
      <ul className="mdm-comparadas">
        {codigos.map((codigo, i) => (
          <li key={codigo}>
            {trazas[i]?.data ? (
              <Link
                to="/mdm/$vigencia/$entidad"
                params={{ vigencia: String(corrida.vigencia), entidad: codigo }}
                search={queMedicion(filtros)}
              >
                {trazas[i].data.entidad.nombre}
              </Link>
            ) : (
              codigo
            )}
            <Boton variante="texto" onClick={() => onQuitar(codigo)}>
              Quitar<span className="solo-lector"> {trazas[i]?.data?.entidad.nombre ?? codigo}</span>
            </Boton>
          </li>
        ))}
      </ul>
      {trazas.map((t, i) =>
        t.isError ? (
          <Aviso key={codigos[i]} tono="nota">
            {codigos[i]}: {t.error.message}
          </Aviso>
        ) : null,
      )}
      {trazas.some((t) => t.isPending) ? <Esqueleto lineas={12} /> : null}
      {modelo ? (
        <Tabla
          titulo="Comparación"
          tituloOculto
          columnas={columnasDe(leidas)}
          filas={filasDe(modelo)}
          clave={(f) => f.clave}
          estrecha={Math.min(640, 240 + leidas.length * 110)}
        />
      ) : null}
    </>
  )
}

type Fila = {
  readonly clave: string
  readonly nombre: string
  readonly nivel: 'indice' | 'componente' | 'dimension' | 'indicador'
  readonly cifra: (traza: Traza) => string
}

/** The steps of the recipe, as the first one has them: all are of one run. */
function filasDe(modelo: Traza): Fila[] {
  const deComponente = modelo.componentes.flatMap((c, k): Fila[] => [
    { clave: c.clave, nombre: c.nombre, nivel: 'componente', cifra: (t) => puntos(t.componentes[k]?.valor) },
    {
      ...{ clave: `puesto ${c.clave}`, nombre: `Puesto en el país por ${c.nombre}`, nivel: 'dimension' },
      cifra: (t) =>
        puestoDe(t.puestos.componentesNacional[c.clave] ?? null, t.deCuantos.componentes[c.clave]?.nacional ?? 0),
    },
    ...c.dimensiones.flatMap((d, j): Fila[] => [
      {
        clave: d.clave,
        nombre: d.nombre,
        nivel: 'dimension',
        cifra: (t) => puntos(t.componentes[k]?.dimensiones[j]?.valor),
      },
      ...d.indicadores.map((indicador, i): Fila => {
        const suyo = (t: Traza) => t.componentes[k]?.dimensiones[j]?.indicadores[i]
        return {
          ...{ clave: indicador.clave, nombre: indicador.nombre, nivel: 'indicador' },
          cifra: (t) => `${valorDe(suyo(t)?.valor)} (${crudo(suyo(t)?.crudo ?? null, indicador.unidad).toLowerCase()})`,
        }
      }),
    ]),
  ])
  return [
    { clave: 'indice', nombre: 'Índice', nivel: 'indice', cifra: (t) => puntos(t.indice) },
    { clave: 'clase', nombre: 'Clase', nivel: 'indice', cifra: (t) => t.clase?.nombre ?? 'Sin clase' },
    {
      clave: 'nacional',
      nombre: 'Puesto en el país',
      nivel: 'indice',
      cifra: (t) => puestoDe(t.puestos.nacional, t.deCuantos.nacional),
    },
    {
      clave: 'grupo',
      nombre: 'Grupo y puesto en él',
      nivel: 'indice',
      cifra: (t) =>
        t.grupo === null ? 'Sin grupo' : `${t.grupo}: ${puestoDe(t.puestos.grupo, t.deCuantos.grupo).toLowerCase()}`,
    },
    ...deComponente,
  ]
}

/** Without a value it leaves the mean of its dimension, or stops it. */
const valorDe = (valor: number | null | undefined): string => (valor == null ? 'No cuenta' : puntos(valor))

function columnasDe(trazas: readonly Traza[]): Columna<Fila>[] {
  return [
    {
      ...{ clave: 'nombre', titulo: 'Puntos, y entre paréntesis el dato', nombra: true, ancho: 'largo' },
      celda: (f) => <span className={`mdm-nivel mdm-nivel--${f.nivel}`}>{f.nombre}</span>,
    },
    ...trazas.map((t) => ({
      ...{ clave: t.entidad.codigo, titulo: t.entidad.nombre, numero: true },
      celda: (f: Fila) =>
        f.nivel === 'indicador' ? <span className="menor">{f.cifra(t)}</span> : <strong>{f.cifra(t)}</strong>,
    })),
  ]
}
