// The departments of a corte, in the order chosen: their bar of facts, their counts and their progress.
import { NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { AbiertaBajo } from './abierta-bajo.tsx'
import { BarraApilada } from './barra-apilada.tsx'
import { Cifra } from './cifra.tsx'
import { type CualCifra, cifraDeGrupo, TITULO_CIFRA } from './cifras.ts'
import { CSV_DEPARTAMENTOS } from './columnas-csv.ts'
import { Cuantas, LISTA_ENTIDADES } from './cuantas.tsx'
import { Descarga } from './descarga.tsx'
import { situacionesDe } from './hechos.ts'
import { OPCIONES_DEPARTAMENTOS, ordenarDepartamentos } from './orden.ts'
import { SelectorOrden } from './selector-orden.tsx'
import type { PropsTablero } from './tablero.tsx'
import type { Departamento } from './tipos.ts'

export function Departamentos({ clave, tablero, cerrada }: PropsTablero) {
  const [filtros] = useFiltros()
  const filas = ordenarDepartamentos(tablero.departamentos, filtros.orden)
  const columnas = columnasDe({ clave, tablero, cerrada })
  const { instrumento, vigencia, corte } = clave
  return (
    <section className="seccion" aria-labelledby="departamentos">
      <div className="cabeza-lista">
        <h2 id="departamentos">Departamentos</h2>
        <SelectorOrden opciones={OPCIONES_DEPARTAMENTOS} />
      </div>
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
            cifra={(cual) => cifraDeGrupo(d.avance, cual, tablero.metodologia)}
          />
        )}
      />
      <Descarga
        texto="Descargar los departamentos"
        archivo={`tablero-${instrumento}-${vigencia}-${corte}-departamentos`}
        columnas={CSV_DEPARTAMENTOS}
        filas={filas}
      />
    </section>
  )
}

function columnasDe({ clave, tablero, cerrada }: PropsTablero): Columna<Departamento>[] {
  const cifra = (cual: CualCifra): Columna<Departamento> => ({
    clave: cual,
    titulo: TITULO_CIFRA[cual],
    celda: (d) =>
      d.avance.metas === 0 ? (
        <span className="tenue cero">Sin reportes</span>
      ) : (
        <Cifra
          {...{ cual, cerrada }}
          cifra={cifraDeGrupo(d.avance, cual, tablero.metodologia)}
          ambito={ambitoDe(d)}
          de={`de ${d.nombre}`}
          metodologia={tablero.metodologia}
        />
      ),
  })
  return [
    { clave: 'nombre', titulo: 'Departamento', nombra: true, celda: (d) => <Nombre departamento={d} /> },
    {
      clave: 'barra',
      titulo: <span className="solo-lector">Barra de la situación</span>,
      ancho: 'corto',
      celda: (d) => <BarraApilada cuenta={d.cuenta} />,
    },
    {
      clave: 'obligadas',
      titulo: 'Obligadas',
      numero: true,
      celda: (d) => (
        <Cuantas cuantas={d.cuenta.obligadas} que={`obligadas, ${d.nombre}`} filtro={{ departamento: d.codigo }} />
      ),
    },
    ...situacionesDe(tablero.total).map((s) => ({
      clave: s.hecho,
      titulo: s.corto,
      numero: true,
      celda: (d: Departamento) => (
        <Cuantas
          cuantas={d.cuenta[s.cuenta]}
          que={`${s.corto.toLowerCase()}, ${d.nombre}`}
          filtro={{ departamento: d.codigo, hecho: s.hecho }}
        />
      ),
    })),
    {
      clave: 'validado',
      titulo: 'Validado',
      numero: true,
      celda: (d) => (
        <Cuantas
          cuantas={d.cuenta.validado}
          que={`validadas, ${d.nombre}`}
          filtro={{ departamento: d.codigo, version: 'validada' }}
        />
      ),
    },
    ...(clave.instrumento === 'seguimiento' ? [cifra('fisico'), cifra('financiero')] : []),
  ]
}

function Nombre({ departamento }: { departamento: Departamento }) {
  return (
    <Link
      to="."
      search={(previo: Record<string, string | undefined>) => ({
        orden: previo.orden,
        departamento: departamento.codigo,
      })}
      hash={LISTA_ENTIDADES}
      className="enlace-fila"
    >
      {departamento.nombre}
    </Link>
  )
}

function ambitoDe({ codigo }: Departamento): string {
  return `d-${codigo}`
}
