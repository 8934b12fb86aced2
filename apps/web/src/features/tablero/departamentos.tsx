// The departments of a corte, in the order chosen: their bar of facts, their counts and their progress.
import { NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { AbiertaBajo } from './abierta-bajo.tsx'
import { BarraApilada } from './barra-apilada.tsx'
import { BarrasDepartamentos, EnlaceDepartamento } from './barras/barras-departamentos.tsx'
import { Cifra } from './cifra.tsx'
import { type CualCifra, cifraDeGrupo, TITULO_CIFRA } from './cifras.ts'
import { CSV_DEPARTAMENTOS } from './columnas-csv.ts'
import { Cuantas, type FiltroEntidades } from './cuantas.tsx'
import { situacionesDe } from './hechos.ts'
import { useHechosDelCorte } from './hechos-archivo.ts'
import { OPCIONES_DEPARTAMENTOS, ordenarDepartamentos } from './orden.ts'
import { QuienesSuman } from './quienes-suman.tsx'
import { SelectorOrden } from './selector-orden.tsx'
import type { PropsTablero } from './tablero.tsx'
import type { Cuenta, Departamento } from './tipos.ts'

export function Departamentos({ clave, tablero, cerrada }: PropsTablero) {
  const [filtros] = useFiltros()
  const filas = ordenarDepartamentos(tablero.departamentos, filtros.orden)
  // An address that points at a figure of the table finds it open; closing the figure does not close the table.
  const [abierto] = useState(filtros.cifra?.startsWith('d-') ?? false)
  const columnas = columnasDe({ clave, tablero, cerrada })
  const hechos = useHechosDelCorte(tablero)
  const { instrumento, vigencia, corte } = clave
  return (
    <section className="seccion" aria-labelledby="departamentos">
      <div className="cabeza-lista">
        <h2 id="departamentos">Departamentos</h2>
        <SelectorOrden opciones={OPCIONES_DEPARTAMENTOS} />
      </div>
      <BarrasDepartamentos filas={filas} />
      <Desplegable titulo="Ver todas las cifras de los departamentos" abierto={abierto}>
        <Tabla
          titulo={`Departamentos: ${NOMBRES_INSTRUMENTO[instrumento]}, corte ${corte} de ${vigencia}`}
          tituloOculto
          columnas={columnas}
          filas={filas}
          clave={(d) => d.codigo}
          bajo={(d) => (
            <AbiertaBajo
              ambito={ambitoDe(d)}
              columnas={columnas.length}
              de={`de ${d.nombre}`}
              metodologia={tablero.metodologia}
              cerrada={cerrada}
              cifra={(cual) => cifraDeGrupo(d.avance, cual, tablero.metodologia)}
              sumas={d.avance}
            >
              <QuienesSuman
                cuantas={d.suman.entidades}
                sinActualizar={d.suman.sinActualizar}
                de={`de ${d.nombre}`}
                filtro={{ version: 'suma', departamento: d.codigo }}
              />
            </AbiertaBajo>
          )}
        />
        <Descarga
          texto="Descargar los departamentos"
          archivo={`tablero-${instrumento}-${vigencia}-${corte}-departamentos`}
          columnas={CSV_DEPARTAMENTOS}
          filas={filas}
          hechos={hechos}
        />
      </Desplegable>
    </section>
  )
}

function columnasDe(props: PropsTablero): Columna<Departamento>[] {
  const { clave, tablero } = props
  return [
    { clave: 'nombre', titulo: 'Departamento', nombra: true, celda: (d) => <EnlaceDepartamento departamento={d} /> },
    {
      clave: 'barra',
      titulo: <span className="solo-lector">Barra de la situación</span>,
      ancho: 'corto',
      celda: (d) => <BarraApilada cuenta={d.cuenta} />,
    },
    columnaCuenta('obligadas', 'Obligadas', {}),
    ...situacionesDe(tablero.total).map((s) => columnaCuenta(s.cuenta, s.corto, { hecho: s.hecho })),
    columnaCuenta('validado', 'Validado', { version: 'validada' }),
    ...(clave.instrumento === 'seguimiento' ? [columnaCifra(props, 'fisico'), columnaCifra(props, 'financiero')] : []),
  ]
}

function columnaCuenta(cuenta: keyof Cuenta, titulo: string, filtro: FiltroEntidades): Columna<Departamento> {
  return {
    clave: cuenta,
    titulo,
    numero: true,
    celda: (d) => (
      <Cuantas
        cuantas={d.cuenta[cuenta]}
        que={`${titulo.toLowerCase()}, ${d.nombre}`}
        filtro={{ ...filtro, departamento: d.codigo }}
      />
    ),
  }
}

function columnaCifra({ tablero: { metodologia }, cerrada }: PropsTablero, cual: CualCifra): Columna<Departamento> {
  return {
    clave: cual,
    titulo: TITULO_CIFRA[cual],
    celda: (d) =>
      d.avance.metas === 0 ? (
        <span className="tenue cero">Sin reportes</span>
      ) : (
        <Cifra
          {...{ cual, cerrada, metodologia }}
          cifra={cifraDeGrupo(d.avance, cual, metodologia)}
          ambito={ambitoDe(d)}
          de={`de ${d.nombre}`}
        />
      ),
  }
}

function ambitoDe({ codigo }: Departamento): string {
  return `d-${codigo}`
}
