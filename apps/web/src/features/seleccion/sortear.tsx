// The draw of a published sample: the seed, as it came out, and where the drawing can be seen. It is done once.
import { formatInstante } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { RUTA, type Seleccion } from './tipos.ts'

type Props = {
  readonly clave: { instrumento: 'seguimiento' | 'gestionweb'; vigencia: string; corte: string; numero: string }
  readonly origen: NonNullable<Seleccion['muestra']>['origen']
}

export function Sortear({ clave, origen }: Props) {
  const [semilla, setSemilla] = useState('')
  const [prueba, setPrueba] = useState('')
  const sortear = useMutation({
    mutationFn: () => api(`POST ${RUTA}/muestras/:numero/sorteo`, { params: clave, cuerpo: { semilla, prueba } }),
    onSuccess: () => consultas.invalidateQueries(),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    sortear.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} aria-label="Sortear la muestra">
      <h2>Sortear</h2>
      <p>
        {origen.clase === 'sorteo_publico'
          ? `${origen.fuente}. El resultado se puede registrar desde el ${formatInstante(Date.parse(origen.sorteoEn))}.`
          : 'Escriba la semilla cuya huella se publicó.'}{' '}
        Al registrar la semilla, los reportes que salgan pasan a revisión del DNP. No se repite ni se deshace.
      </p>
      <CampoTexto
        etiqueta="Semilla"
        ayuda="En un renglón, tal como se publicó o salió en el sorteo"
        maxLength={200}
        required
        value={semilla}
        onChange={(e) => setSemilla(e.target.value)}
      />
      <CampoTexto
        etiqueta="Prueba del sorteo"
        ayuda="El acta, o la dirección donde cualquiera ve el resultado"
        ancho="todo"
        minLength={5}
        maxLength={1000}
        required
        value={prueba}
        onChange={(e) => setPrueba(e.target.value)}
      />
      {sortear.isError ? <Aviso tono="error">{sortear.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={sortear.isPending}>
          Registrar la semilla y sortear
        </Boton>
      </p>
    </form>
  )
}
