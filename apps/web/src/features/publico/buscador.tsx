// Search of entities by name, code or department. What is searched and what is open live in the address.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { nombreTipoEntidad } from '../../app/nombres.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { IconoBuscar } from '../../ui/iconos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { FichaEntidad } from './ficha-entidad.tsx'

const TAMANO = 20

export function Buscador() {
  const [filtros, cambiar] = useFiltros()
  const [texto, setTexto] = useState(filtros.texto ?? '')
  const buscar = (evento: FormEvent) => {
    evento.preventDefault()
    cambiar({ texto: texto.trim(), entidad: undefined })
  }
  return (
    <section className="pila" aria-label="Buscar una entidad">
      <search>
        <form className="buscador" onSubmit={buscar}>
          <CampoTexto
            etiqueta="Busque un municipio o un departamento"
            ayuda="Por su nombre o su código del DANE"
            type="search"
            maxLength={80}
            value={texto}
            onChange={(e) => setTexto(e.target.value)}
          />
          <Boton type="submit" variante="principal" icono={<IconoBuscar />}>
            Buscar
          </Boton>
        </form>
      </search>
      {filtros.texto ? <Resultados texto={filtros.texto} abierta={filtros.entidad} cambiar={cambiar} /> : null}
    </section>
  )
}

type PropsResultados = {
  readonly texto: string
  readonly abierta: string | undefined
  readonly cambiar: ReturnType<typeof useFiltros>[1]
}

function Resultados({ texto, abierta, cambiar }: PropsResultados) {
  const pagina = paginaDe(useFiltros()[0])
  const lista = useQuery(consultaPaginada('GET /api/entidades', { consulta: { texto, pagina, tamano: TAMANO } }))
  return (
    <Datos de={lista} lineas={4}>
      {({ filas, total }) => (
        <>
          {total === 0 ? (
            <p role="status">
              Ninguna entidad se llama así ni tiene ese código. Revise la escritura o busque por departamento.
            </p>
          ) : (
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="entidades" una="entidad" />
          )}
          <ul className="resultados" hidden={total === 0}>
            {filas.map((e) => (
              <li key={e.codigo}>
                <button
                  type="button"
                  className="resultados__fila"
                  aria-expanded={abierta === e.codigo}
                  onClick={() =>
                    cambiar({ entidad: abierta === e.codigo ? undefined : e.codigo, pagina: String(pagina) })
                  }
                >
                  <strong>{e.nombre}</strong>
                  <span>
                    {e.tipo === 'departamento' ? '' : `${e.departamentoNombre} · `}
                    {nombreTipoEntidad(e.tipo)}
                  </span>
                  <span className="numero tenue">{e.codigo}</span>
                </button>
                {abierta === e.codigo ? <FichaEntidad codigo={e.codigo} /> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Datos>
  )
}
