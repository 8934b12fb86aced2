// Who is on the list, how each letter would read, and taking somebody off it with a reason.
import { FRASES_SIN_OFICIO, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { ChipOficio } from './chip-oficio.tsx'
import { PreviaOficio } from './previa.tsx'
import { SacarDeLote } from './sacar.tsx'
import type { DeLista, Lote } from './tipos.ts'
import './oficios.css'

const TAMANO = 25

type Abierta = { readonly que: 'previa' | 'sacar'; readonly fila: DeLista } | null

export function ListaDeLote({ lote }: { lote: Lote }) {
  const [filtros] = useFiltros()
  const [abierta, setAbierta] = useState<Abierta>(null)
  const pagina = paginaDe(filtros)
  const lista = useQuery({
    ...consultaPaginada('GET /api/oficios/lotes/:lote/entidades', {
      ...{ params: { lote: lote.id }, consulta: { pagina, tamano: TAMANO } },
    }),
    refetchInterval: ({ state }) => (state.data?.filas.some((f) => f.estado === 'por_enviar') ? 2_000 : 60_000),
  })
  const cerrar = () => setAbierta(null)
  return (
    <section className="seccion" aria-labelledby="lista-titulo">
      <h2 id="lista-titulo">La lista</h2>
      <Datos de={lista} lineas={6}>
        {({ filas, total }) => (
          <div className="pila pila--2">
            <Tabla
              titulo="Entidades de la lista"
              tituloOculto
              columnas={columnas(lote, setAbierta)}
              filas={filas}
              clave={(f) => f.entidad.codigo}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="entidades" una="entidad" />
          </div>
        )}
      </Datos>
      {abierta?.que === 'previa' ? <PreviaOficio lote={lote} fila={abierta.fila} onCerrar={cerrar} /> : null}
      {abierta?.que === 'sacar' ? <SacarDeLote lote={lote} fila={abierta.fila} onCerrar={cerrar} /> : null}
    </section>
  )
}

function columnas(lote: Lote, abrir: (abierta: Abierta) => void): Columna<DeLista>[] {
  const borrador = lote.estado === 'borrador'
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <>
          {f.entidad.nombre} <span className="tenue menor">{f.entidad.departamentoNombre}</span>
        </>
      ),
    },
    {
      clave: 'titular',
      titulo: 'Dirigido a',
      celda: (f) => f.titular ?? <span className="tenue">Al cargo: no se sabe quién lo ocupa</span>,
    },
    {
      clave: 'para',
      titulo: 'Sale por',
      ancho: 'medio',
      celda: (f) => f.para ?? <span className="tenue">Correo certificado: no tiene dirección</span>,
    },
    { clave: 'estado', titulo: 'Oficio', celda: (f) => <EstadoEnLista fila={f} /> },
    ...(borrador
      ? [
          {
            clave: 'actos',
            titulo: <span className="solo-lector">Acciones</span>,
            etiqueta: 'Acciones',
            celda: (f: DeLista) => (
              <span className="oficio__actos">
                <Boton variante="texto" onClick={() => abrir({ que: 'previa', fila: f })}>
                  Ver<span className="solo-lector"> el oficio de {f.entidad.nombre}</span>
                </Boton>
                <Boton variante="texto" onClick={() => abrir({ que: 'sacar', fila: f })}>
                  {f.excluida ? 'Devolver' : 'Sacar'}
                  <span className="solo-lector"> a {f.entidad.nombre}</span>
                </Boton>
              </span>
            ),
          },
        ]
      : []),
  ]
}

function EstadoEnLista({ fila: { excluida, sinOficio, radicado, estado } }: { fila: DeLista }) {
  if (radicado && estado)
    return (
      <>
        <Link className="numero" to="/oficios/$radicado" params={{ radicado }}>
          {radicado}
        </Link>{' '}
        <ChipOficio estado={estado} sinEfecto={null} />
      </>
    )
  if (excluida)
    return (
      <>
        <Chip tono="quieto" icono="raya">
          Fuera de la lista
        </Chip>
        <br />
        <span className="tenue menor">
          {excluida.motivo} ({excluida.autor}, {formatInstante(Date.parse(excluida.en))})
        </span>
      </>
    )
  if (sinOficio)
    return (
      <Chip tono="bien" icono="bien">
        {FRASES_SIN_OFICIO[sinOficio]}
      </Chip>
    )
  return (
    <Chip tono="alerta" icono="alerta">
      Recibirá el oficio
    </Chip>
  )
}
