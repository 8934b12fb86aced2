// The departments, those with more entities to call first.
import { formatNumero } from '@kpt/textos'
import { CuentaEnlazada, EnlaceDepartamento } from '../../app/cuenta-enlazada.tsx'
import { BarraPartes } from '../../ui/barra-partes.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { Barras } from '../tablero/barras/barras.tsx'
import type { ClaveCorte } from '../tablero/tipos.ts'
import { COLUMNAS_DEPARTAMENTOS } from './columnas-archivo.ts'
import { adversasDe, type DepartamentoDelRadar, partesDe, type Radar } from './tipos.ts'

export function Departamentos({ clave, radar }: { clave: ClaveCorte; radar: Radar }) {
  const filas = radar.departamentos.toSorted((a, b) => adversas(b) - adversas(a))
  return (
    <section className="seccion" aria-labelledby="departamentos">
      <h2 id="departamentos">Departamentos: cuántas no alcanzarían</h2>
      <Barras
        titulo="Departamentos, primero los que más ayuda necesitan"
        filas={filas.map((d) => ({
          clave: d.codigo,
          nombre: <EnlaceDepartamento departamento={d} />,
          barra: <BarraPartes partes={partesDe(d.cuenta)} />,
          figura: `${formatNumero(String(adversas(d)))} de ${formatNumero(String(d.cuenta.entidades))}`,
        }))}
      />
      <Desplegable titulo="Ver todas las cifras de los departamentos">
        <Tabla
          titulo="Pronóstico por departamento"
          tituloOculto
          columnas={COLUMNAS}
          filas={filas}
          clave={(d) => d.codigo}
        />
        <Descarga
          texto="Descargar los departamentos"
          archivo={`radar-${clave.instrumento}-${clave.vigencia}-${clave.corte}-departamentos`}
          columnas={COLUMNAS_DEPARTAMENTOS}
          filas={filas}
        />
      </Desplegable>
    </section>
  )
}

function adversas({ cuenta }: DepartamentoDelRadar): number {
  return adversasDe(cuenta)
}

const CORTOS = [
  ['sin_plan', 'Sin plan'],
  ['sin_empezar', 'Sin empezar'],
  ['no_alcanza', 'No alcanza'],
  ['alcanza', 'Alcanza'],
  ['lista_sin_enviar', 'Sin enviar'],
] as const

const COLUMNAS: Columna<DepartamentoDelRadar>[] = [
  {
    clave: 'nombre',
    titulo: 'Departamento',
    nombra: true,
    celda: (d) => <EnlaceDepartamento departamento={d} />,
  },
  { clave: 'obligadas', titulo: 'Obligadas', numero: true, celda: (d) => formatNumero(String(d.cuenta.entidades)) },
  { clave: 'enviaron', titulo: 'Enviaron', numero: true, celda: (d) => formatNumero(String(d.cuenta.enviaron)) },
  ...CORTOS.map(
    ([pronostico, titulo]): Columna<DepartamentoDelRadar> => ({
      clave: pronostico,
      titulo,
      numero: true,
      celda: (d) => (
        <CuentaEnlazada
          cuantas={d.cuenta.pronosticos[pronostico]}
          que={`${titulo.toLowerCase()}, ${d.nombre}`}
          filtro={{ pronostico, departamento: d.codigo }}
        />
      ),
    }),
  ),
]
