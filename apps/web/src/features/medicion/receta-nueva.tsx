// The next version of a recipe: begun from the one before, its parameters changed here or in its file, and the act that adopts it.
import { faltasReceta } from '@kpt/domain/mdm'
import { fraseFaltaReceta } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import type { Receta } from '../mdm/tipos.ts'
import { useReceta } from '../mdm/usar-corrida.ts'
import { CambiarParametros } from './cambiar-parametros.tsx'
import { MarcoMedicion, MIGA_MEDICION } from './marco.tsx'
import { MIGA_RECETAS } from './receta.tsx'
import { RecetaDeArchivo } from './receta-de-archivo.tsx'

export function PantallaRecetaNueva() {
  const { clave, version } = useParams({ from: '/medicion/recetas/$clave/$version/nueva' })
  const anterior = useReceta({ clave, version: Number(version), nombre: '' })
  return (
    <MarcoMedicion
      parte="recetas"
      titulo="Agregar una versión"
      entrada="Cambie lo que el acto cambia. Lo demás queda como está en la versión de la que parte, que no se altera."
      migas={[
        MIGA_MEDICION,
        MIGA_RECETAS,
        { texto: anterior.data?.receta.nombre ?? clave, a: `/medicion/recetas/${clave}/${version}` },
      ]}
    >
      <Datos de={anterior}>{({ receta }) => <Formulario anterior={receta} />}</Datos>
    </MarcoMedicion>
  )
}

function Formulario({ anterior }: { anterior: Receta }) {
  const [receta, setReceta] = useState(anterior)
  const [acto, setActo] = useState('')
  const [error, setError] = useState<string>()
  const agregada = useAgregar(anterior)
  const faltas = faltasReceta(receta)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const falta = acto.trim().length < 10 ? 'Cite el acto que adopta esta versión' : undefined
    setError(falta)
    if (falta === undefined && faltas.length === 0) agregada.mutate({ receta, acto })
  }
  const anio = (campo: 'desde' | 'hasta') => ({
    ...{ type: 'number', min: 2000, max: 2100, ancho: 'corto' as const, value: receta[campo] ?? '' },
    onChange: (e: { target: { value: string } }) =>
      setReceta({
        ...receta,
        [campo]: e.target.value === '' ? (campo === 'hasta' ? null : receta.desde) : Number(e.target.value),
      }),
  })
  return (
    <form className="formulario formulario--ancho" onSubmit={enviar} noValidate>
      {agregada.isError ? <Aviso tono="error">{agregada.error.message}</Aviso> : null}
      <CampoTexto
        id="acto"
        etiqueta="Acto del DNP que la adopta"
        ayuda="Por ejemplo: Resolución 0123 del 4 de mayo de 2024, artículo 3"
        maxLength={300}
        ancho="todo"
        value={acto}
        error={error}
        onChange={(e) => setActo(e.target.value)}
      />
      <CampoTexto
        etiqueta="Nombre"
        maxLength={300}
        ancho="todo"
        value={receta.nombre}
        onChange={(e) => setReceta({ ...receta, nombre: e.target.value })}
      />
      <div className="filtros">
        <CampoTexto etiqueta="Desde la vigencia" {...anio('desde')} />
        <CampoTexto etiqueta="Hasta la vigencia" opcional {...anio('hasta')} />
      </div>
      <CampoLargo
        etiqueta="Nota"
        opcional
        maxLength={2000}
        value={receta.nota ?? ''}
        onChange={(e) => setReceta({ ...receta, nota: e.target.value || null })}
      />
      <CambiarParametros receta={receta} onCambiar={setReceta} />
      <RecetaDeArchivo anterior={anterior} onLeer={setReceta} />
      {faltas.length > 0 ? (
        <Aviso tono="error" titulo="Con esta receta no se puede calcular">
          <ul className="lista-puntos">
            {faltas.map((f) => (
              <li key={`${f.codigo} ${f.clave}`}>{fraseFaltaReceta(f)}</li>
            ))}
          </ul>
        </Aviso>
      ) : null}
      <Boton type="submit" variante="principal" ocupado={agregada.isPending}>
        Agregar la versión {anterior.version + 1}
      </Boton>
    </form>
  )
}

function useAgregar(anterior: Receta) {
  const ir = useNavigate()
  return useMutation({
    mutationFn: ({ receta: { version: _, cita: __, ...receta }, acto }: { receta: Receta; acto: string }) =>
      api('POST /api/mdm/recetas', { cuerpo: { receta, acto, contra: anterior.version } }),
    onSuccess: async ({ version }) => {
      await consultas.invalidateQueries()
      await ir({ to: '/medicion/recetas', search: { agregada: String(version) } })
    },
  })
}
