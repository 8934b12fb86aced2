// The departments, those furthest from being ready first.
import { formatPorcentaje } from '@kpt/textos'
import { BarraHomologadas } from '../../app/barra-homologadas.tsx'
import { CuentaEnlazada, EnlaceDepartamento } from '../../app/cuenta-enlazada.tsx'
import { BarraPartes } from '../../ui/barra-partes.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { Barras } from '../tablero/barras/barras.tsx'
import { COLUMNAS_DEPARTAMENTOS } from './columnas-archivo.ts'
import { SinEquivalente } from './sin-equivalente.tsx'
import { type DepartamentoPreparado, ESTADOS, type Preparacion, partesDe, puedenReportar } from './tipos.ts'

export function Departamentos({ preparacion }: { preparacion: Preparacion }) {
  const filas = preparacion.departamentos.toSorted((a, b) => parteLista(a) - parteLista(b))
  return (
    <section className="seccion" aria-labelledby="departamentos">
      <h2 id="departamentos">Departamentos: con PI finalizado</h2>
      <Barras
        titulo="Departamentos, primero los más atrasados"
        filas={filas.map((d) => ({
          clave: d.codigo,
          nombre: <EnlaceDepartamento departamento={d} />,
          barra: <BarraPartes partes={partesDe(d.cuenta)} />,
          figura: formatPorcentaje(parteLista(d)),
        }))}
      />
      <Desplegable titulo="Ver todas las cifras de los departamentos">
        <Tabla
          titulo={`Planes de la vigencia ${preparacion.vigencia} por departamento`}
          tituloOculto
          columnas={COLUMNAS}
          filas={filas}
          clave={(d) => d.codigo}
        />
        <Descarga
          texto="Descargar los departamentos"
          archivo={`planes-${preparacion.vigencia}-departamentos`}
          columnas={COLUMNAS_DEPARTAMENTOS}
          filas={filas}
        />
      </Desplegable>
    </section>
  )
}

function parteLista({ cuenta }: DepartamentoPreparado): number {
  return cuenta.entidades === 0 ? 1 : puedenReportar(cuenta) / cuenta.entidades
}

const CORTOS = {
  sin_plan: 'Sin plan',
  en_construccion: 'En construcción',
  finalizado: 'Finalizado',
  en_modificacion: 'En modificación',
} as const

const COLUMNAS: Columna<DepartamentoPreparado>[] = [
  {
    clave: 'nombre',
    titulo: 'Departamento',
    nombra: true,
    celda: (d) => <EnlaceDepartamento departamento={d} />,
  },
  {
    clave: 'listas',
    titulo: 'Con PI finalizado',
    numero: true,
    celda: (d) => formatPorcentaje(parteLista(d)),
  },
  ...ESTADOS.map(
    (e): Columna<DepartamentoPreparado> => ({
      clave: e.estado,
      titulo: CORTOS[e.estado],
      numero: true,
      celda: (d) => (
        <CuentaEnlazada
          cuantas={d.cuenta[e.cuenta]}
          que={`${CORTOS[e.estado].toLowerCase()}, ${d.nombre}`}
          filtro={{ estado: e.estado, departamento: d.codigo }}
        />
      ),
    }),
  ),
  {
    clave: 'homologadas',
    titulo: 'Metas homologadas',
    celda: (d) => <BarraHomologadas {...d.cuenta} />,
  },
  { clave: 'sinEquivalente', titulo: 'Sin equivalente', celda: (d) => <SinEquivalente {...d.cuenta} /> },
]
